/** “WF1 2AB” of “wf12ab”, or null where the text is no whole postcode. It may still be one nobody knows. */
export function normalisePostcode(text: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  const parts = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/.exec(letters);
  return parts ? `${parts[1]} ${parts[2]}` : null;
}
