import sensitive from "./sensitive-words.json" with { type: "json" };

/** How much of its place an organisation shows: from a point on the map to nothing. */
export const privacyLevels = ["exact", "street", "postcode_district", "neighbourhood", "hidden"] as const;

export type Privacy = (typeof privacyLevels)[number];

/** A level to suggest, and whether it is because of people who must not be found. */
export type SuggestedPrivacy = { level: Privacy; isForSafety: boolean };

/** Whole words in any writing; a star at the end stands for any ending. */
function anyOf(words: readonly string[]): RegExp {
  const patterns = words.map((word) => word.replace(/\*$/, "\\w*"));
  return new RegExp(`\\b(${patterns.join("|")})\\b`);
}

const mustNotBeFound = { ...sensitive.mustNotBeFound, pattern: anyOf(sensitive.mustNotBeFound.words) };
const ratherUnseen = { ...sensitive.ratherUnseen, pattern: anyOf(sensitive.ratherUnseen.words) };

/**
 * What to suggest showing of a place, from what an organisation says of itself. A suggestion only: people choose.
 * @returns null when nothing asks for care.
 */
export function suggestedPrivacy(
  name: string,
  description: string,
  themes: readonly string[] = [],
): SuggestedPrivacy | null {
  const text = `${name} ${description}`
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[-\s]+/g, " ");
  const speaksOf = (group: { pattern: RegExp; themes: readonly string[] }) =>
    group.pattern.test(text) || themes.some((theme) => group.themes.includes(theme));
  if (speaksOf(mustNotBeFound)) return { level: "hidden", isForSafety: true };
  if (speaksOf(ratherUnseen)) return { level: "neighbourhood", isForSafety: false };
  return null;
}
