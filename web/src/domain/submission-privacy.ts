/** How much of its place an organisation shows: from a point on the map to nothing. */
export const privacyLevels = ["exact", "street", "postcode_district", "neighbourhood", "hidden"] as const;

export type Privacy = (typeof privacyLevels)[number];

/** Words in a name or a description that suggest people who must not be found. */
const mustNotBeFound =
  /\b(refuge|safe ?house|(domestic|sexual|family) (abuse|violence)|women['’]?s aid|rape crisis|survivors?|traffick\w*|stalking|forced marriage|honou?r[- ]based)\b/i;

/** Words that suggest people who would rather come unseen. */
const ratherUnseen =
  /\b(asylum|refugees?|lgbt\w*|trans|needle exchange|sexual health|recovery|addiction|anonymous|foster(ing)?|young carers?|at home|my (house|home|flat))\b/i;

/** A level to suggest, and whether it is because of people who must not be found. */
export type SuggestedPrivacy = { level: Privacy; isForSafety: boolean };

/**
 * What to suggest showing of a place, from what an organisation says of itself. A suggestion only: people choose.
 * @returns null when nothing asks for care.
 */
export function suggestedPrivacy(name: string, description: string): SuggestedPrivacy | null {
  const text = `${name} ${description}`;
  if (mustNotBeFound.test(text)) return { level: "hidden", isForSafety: true };
  if (ratherUnseen.test(text)) return { level: "neighbourhood", isForSafety: false };
  return null;
}
