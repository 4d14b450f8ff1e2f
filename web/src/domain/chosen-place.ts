import type { DraftPlace } from "./submission-draft.ts";
import type { Privacy } from "./submission-privacy.ts";

/** A place as somebody gives it, and how much of it the public will see; no level while that is still to be asked. */
export type ChosenPlace = { place: DraftPlace | null; address: string; privacy: Privacy | null };

/** What is wrong with each part, in sentences. */
export type PlaceProblems = { place?: string | undefined; address?: string | undefined; privacy?: string | undefined };

/** What came of looking a place up: it is chosen, the finder says why not, or somebody went on to something else. */
export type PlaceAnswer = "chosen" | "refused" | "dropped";

/** Looks up what is typed where a place is asked for; null when nothing is, or when it has its answer. */
export type PlaceLookup = () => Promise<PlaceAnswer> | null;
