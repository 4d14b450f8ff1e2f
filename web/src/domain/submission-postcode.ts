const shape = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i;

/** Is this text written like a whole postcode? It may still be one nobody knows. */
export function looksLikePostcode(text: string): boolean {
  return shape.test(text.trim());
}
