/** Parts of a place on one line, leaving out what an earlier part says already. */
export function placeLine(parts: readonly (string | null)[]): string {
  const said: string[] = [];
  for (const part of parts) if (part && !said.some((earlier) => earlier.includes(part))) said.push(part);
  return said.join(", ");
}
