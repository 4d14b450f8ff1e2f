import { type DirectoryView, directoryView } from "./directory-view.ts";

type Kept = Readonly<Record<string, unknown>>;

/** Which parameter of a search is which part of a directory's address. */
const parts = {
  search_text: "q",
  themes: "t",
  who_for: "for",
  costs: "cost",
  access: "access",
  freshness: "fresh",
  geography: "g",
  neighbourhood: "n",
  radius_m: "r",
} as const;

const flags = {
  open_now: ["open", "now"],
  evenings_or_weekends: ["evenings", "yes"],
  is_local: ["local", "yes"],
} as const;

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function nearOf({
  near_longitude: longitude,
  near_latitude: latitude,
  near_label: label,
}: Kept): DirectoryView["near"] {
  if (typeof longitude !== "number" || typeof latitude !== "number") return null;
  return { longitude, latitude, label: textOf(label) ?? "" };
}

/** A kept search as the address of the directory that shows it. Total: what cannot be read is left out. */
export function viewOfKeptSearch(kept: Kept): DirectoryView {
  const search: Record<string, string> = {};
  for (const [name, key] of Object.entries(parts)) {
    const text = textOf(kept[name]);
    if (text !== undefined) search[key] = text;
  }
  for (const [name, [key, text]] of Object.entries(flags)) if (kept[name] === true) search[key] = text;
  return { ...directoryView.read(search), near: nearOf(kept) };
}

/** The window of the map that a kept search was made in; null when it was not. */
export function boundsOfKeptSearch(kept: Kept): readonly [number, number, number, number] | null {
  const { west, south, east, north } = kept;
  const isWindow = [west, south, east, north].every((edge) => typeof edge === "number");
  return isWindow ? [west as number, south as number, east as number, north as number] : null;
}
