/** The page of a neighbourhood. */
export function areaHref(geography: string, code: string): string {
  return `/neighbourhoods/${encodeURIComponent(geography)}/${encodeURIComponent(code)}`;
}
