import type { QueryClient } from "@tanstack/react-query";
import { findPlacesQuery } from "#data/find-places.ts";
import { locatePostcode } from "#data/postcode-lookup.ts";
import type { FoundPlace } from "#domain/found-place.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { looksLikePostcode } from "#domain/submission-postcode.ts";
import { words } from "./words.ts";

/** What is known of what somebody typed: one place, several of a like name, or why none. */
export type LookedUp = { place: DraftPlace } | { problem: string } | "several" | "dropped";

/** Looks up a postcode or the name of a place. Never throws: a failure is a sentence too. */
export async function lookUpPlace(asked: string, signal: AbortSignal, queries: QueryClient): Promise<LookedUp> {
  try {
    const known = looksLikePostcode(asked) ? await byPostcode(asked, signal) : await byName(asked, queries);
    return signal.aborted ? "dropped" : known;
  } catch {
    return signal.aborted ? "dropped" : { problem: words.findFailed };
  }
}

async function byPostcode(asked: string, signal: AbortSignal): Promise<LookedUp> {
  const located = await locatePostcode(asked, signal);
  if (!located) return { problem: words.unknownPostcode };
  const { postcode, longitude, latitude, locality } = located;
  return { place: { longitude, latitude, postcode, label: [postcode, locality].filter(Boolean).join(", ") } };
}

async function byName(asked: string, queries: QueryClient): Promise<LookedUp> {
  const named = onTheMap(await queries.fetchQuery(findPlacesQuery(asked)));
  return named.length === 0 ? { problem: words.unknownPlace } : "several";
}

/** Those of which it is known where they are. */
export function onTheMap(places: readonly FoundPlace[]): FoundPlace[] {
  return places.filter((one) => one.longitude !== null);
}
