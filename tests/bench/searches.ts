/** A question somebody might ask of the directory, as parameters of search_organisations. */
export type Asked = { name: string; filter: Record<string, unknown> };

/** Leeds-like in place and size: the middle of the invented county. */
const middle = { near_longitude: -1.5, near_latitude: 53.7 };

/** Ten questions with filters, of the kinds that people ask: words, misspelt words, places, times, choices, the next page. */
export const tenSearches: readonly Asked[] = [
  { name: "free food bank", filter: { search_text: "food bank", costs: ["free"] } },
  {
    name: "lunch clubs for over 60s, step-free",
    filter: { search_text: "lunch clubs for over 60s", access: ["step_free"] },
  },
  {
    name: "debt advice open on Tuesday at 10",
    filter: { search_text: "debt advice", open_at: "2026-11-24T10:00:00Z" },
  },
  { name: "misspelt: yuoth clubs, checked", filter: { search_text: "yuoth clubs", freshness: ["fresh"] } },
  { name: "food within 2 km", filter: { themes: ["food"], ...middle, radius_m: 2000, sort: "nearest" } },
  {
    name: "sport for women, nearest first",
    filter: { themes: ["sport"], who_for: ["women"], ...middle, sort: "nearest" },
  },
  {
    name: "free for young people in a window of the map",
    filter: { who_for: ["young_people"], costs: ["free"], west: -1.6, south: 53.65, east: -1.4, north: 53.75 },
  },
  {
    name: "advice, free, lately checked first",
    filter: { themes: ["advice"], costs: ["free"], freshness: ["fresh", "due"], sort: "checked" },
  },
  {
    name: "singing in the evening, local",
    filter: { search_text: "choir", evenings_or_weekends: true, is_local: true },
  },
  { name: "a name, typed in part", filter: { search_text: "tideline pan", themes: ["food"] } },
];

/** The value below which a share of the values lie, by the nearest rank; RangeError for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("A percentile needs at least one value.");
  return value;
}
