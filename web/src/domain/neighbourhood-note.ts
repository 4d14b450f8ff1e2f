/** Why somebody knows the place: they live, work or help there. */
export type NoteStanding = "lives" | "works" | "helps";

/** What somebody says of a neighbourhood, published. */
export type Voice = { id: string; text: string; author: string; speaksAs: NoteStanding; sentAt: string };

/** What is sent to a moderator. */
export type NoteDraft = { geography: string; code: string; text: string; author: string; speaksAs: NoteStanding };

/** A note as a moderator sees it. */
export type ReviewedNote = Voice & {
  status: "waiting" | "published";
  decidedAt: string | null;
  decidedBy: string | null;
  geography: string;
  code: string;
  /** Null when the area is no longer on the map. */
  areaName: string | null;
};

/** "lives here", to stand after a name. */
export function standingInWords(speaksAs: NoteStanding): string {
  return { lives: "lives here", works: "works here", helps: "helps here" }[speaksAs];
}
