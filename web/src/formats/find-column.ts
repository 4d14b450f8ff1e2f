/** A heading as it is compared: “Post Code ”, “post_code” and “PostCode” are one. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Where the first of some headings stands, the likelier names first; -1 when none does. */
export function findColumn(headers: readonly string[], names: readonly (string | RegExp)[]): number {
  const plain = headers.map(plainHeading);
  for (const name of names) {
    const at = plain.findIndex((heading) => (typeof name === "string" ? heading === name : name.test(heading)));
    if (at >= 0) return at;
  }
  return -1;
}
