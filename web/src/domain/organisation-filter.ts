import type { Bbox } from "./bbox.ts";
import type { Freshness } from "./freshness.ts";

/** Which organisations: the one filter of the list, the map, the counts and the export. */
export type OrganisationFilter = {
  searchText: string;
  themes: readonly string[];
  whoFor: readonly string[];
  costs: readonly string[];
  /** All of them, where the others are any of them. */
  access: readonly string[];
  freshness: readonly Freshness[];
  /** Open at this moment, ISO 8601; null for any. */
  openAt: string | null;
  eveningsOrWeekends: boolean;
  /** Based here and serves here, as far as the entry says. */
  isLocal: boolean;
  geography: string | null;
  neighbourhood: string | null;
  near: { longitude: number; latitude: number; label: string } | null;
  radiusM: number | null;
  bounds: Bbox | null;
  /** Only these, by id: a hand-picked list. Null for any. */
  organisations: readonly string[] | null;
};

export const everyOrganisation: OrganisationFilter = {
  searchText: "",
  themes: [],
  whoFor: [],
  costs: [],
  access: [],
  freshness: [],
  openAt: null,
  eveningsOrWeekends: false,
  isLocal: false,
  geography: null,
  neighbourhood: null,
  near: null,
  radiusM: null,
  bounds: null,
  organisations: null,
};

/** The parts of a filter that can be lifted one at a time, those a person would give up first at the start. */
const LIFTS = [
  "openAt",
  "eveningsOrWeekends",
  "isLocal",
  "freshness",
  "access",
  "costs",
  "whoFor",
  "bounds",
  "radiusM",
  "neighbourhood",
  "themes",
  "searchText",
] as const satisfies readonly (keyof OrganisationFilter)[];

export type LiftedPart = (typeof LIFTS)[number];

const isGiven = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;

/** The parts of a filter that narrow it. */
export function givenParts(filter: OrganisationFilter): LiftedPart[] {
  return LIFTS.filter((part) => isGiven(filter[part]));
}

/** The same filter without one part: what to offer when nothing fits. */
export function withoutPart(filter: OrganisationFilter, part: LiftedPart): OrganisationFilter {
  return { ...filter, [part]: everyOrganisation[part] };
}
