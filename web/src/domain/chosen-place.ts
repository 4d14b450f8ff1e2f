import type { DraftPlace } from "./submission-draft.ts";
import type { Privacy } from "./submission-privacy.ts";

/** A place as somebody gives it, and how much of it the public will see; no level while that is still to be asked. */
export type ChosenPlace = { place: DraftPlace | null; address: string; privacy: Privacy | null };

/** What is wrong with each part, in sentences. */
export type PlaceProblems = { place?: string | undefined; address?: string | undefined; privacy?: string | undefined };
