import type { Search } from "./define-view.ts";

/** A query string read as plain text values; the last of a doubled name wins. */
export function readSearch(queryString: string): Search {
  return Object.fromEntries(new URLSearchParams(queryString));
}

/** A query string from plain text values, with the characters a person reads in an address left as they are. */
export function writeSearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (typeof value === "string") parameters.set(key, value);
  const queryString = parameters.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");
  return queryString ? `?${queryString}` : "";
}
