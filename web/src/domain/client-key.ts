/** A secret text nobody else will make up: 128 random bits in hexadecimal. Needs no secure page, as `randomUUID` does. */
export function newClientKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
