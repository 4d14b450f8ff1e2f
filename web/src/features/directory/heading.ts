import type { OrganisationsFound } from "#domain/organisation.ts";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";

/** Before the noun ("food organisations"), or after it ("organisations for older people"). */
const BEFORE: Record<string, string> = {
  food: "food",
  health: "health",
  advice: "advice",
  sport: "sport",
  arts: "arts",
};
const AFTER: Record<string, string> = { young: " for children and young people", older: " for older people" };

/** "food organisations", "places to meet", "organisations for older people". */
function nounOf(themes: readonly string[], isOne: boolean): string {
  const [first, second] = themes;
  if (themes.length === 1 && first === "space") return isOne ? "place to meet" : "places to meet";
  const noun = isOne ? "organisation" : "organisations";
  if (themes.length === 1 && first && AFTER[first]) return noun + AFTER[first];
  const before = [first, second].flatMap((theme) => (theme && BEFORE[theme]) || []);
  const isSaid = themes.length > 0 && themes.length <= 2 && before.length === themes.length;
  return isSaid ? `${before.join(" and ")} ${noun}` : noun;
}

interface Asked {
  filter: OrganisationFilter;
  /** The name of the neighbourhood asked for, when it is known. */
  neighbourhoodName: string | null;
}

/** The whole answer in a line: "26 food organisations open now near Herring Quay". */
export function directoryHeading(
  { total, understood }: OrganisationsFound,
  { filter, neighbourhoodName }: Asked,
): string {
  const count = total === 0 ? "No" : total.toLocaleString("en-GB");
  const asked = understood.searchText.trim();
  // somebody who typed "food near Herring Quay" meant the kind, and reads it best as one
  const isKind = asked in BEFORE && filter.themes.every((theme) => theme === asked);
  const parts = [`${count} ${nounOf(isKind ? [asked] : filter.themes, total === 1)}`];
  if (asked && !isKind) parts.push(`matching “${asked}”`);
  if (filter.openAt) parts.push("open now");
  if (filter.eveningsOrWeekends) parts.push("open in the evening or at weekends");
  const place = filter.near?.label || understood.placeLabel;
  if (place) parts.push(`near ${place}`);
  if (filter.neighbourhood) parts.push(`in ${neighbourhoodName ?? "this neighbourhood"}`);
  if (filter.bounds) parts.push("in this part of the map");
  return parts.join(" ");
}
