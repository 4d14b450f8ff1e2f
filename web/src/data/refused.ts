/** The database says no in a sentence for the person: a mistake to mend, something not theirs to do, or too much at once. */
const spoken = new Set(["22023", "42501", "PT429"]);

/** The sentence with which the database refused, or the one given when it failed otherwise. */
export function refusalOr(error: unknown, otherwise: string): string {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return code && spoken.has(code) && message?.endsWith(".") ? message : otherwise;
}
