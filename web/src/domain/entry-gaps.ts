/** What an entry may leave unsaid, in the order people miss it. */
export const gapFields = [
  "description",
  "contact",
  "place",
  "when",
  "who_for",
  "cost",
  "access",
  "identifier",
  "check",
] as const;

export type GapField = (typeof gapFields)[number];
