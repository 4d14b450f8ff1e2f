import type { Bbox } from "./bbox.ts";
import type { Freshness } from "./freshness.ts";
import type { Polarity } from "./indicator.ts";

/** Every area of a geography in a few arrays that run side by side, in the order of the codes. */
export type NeighbourhoodIndex = {
  geography: string;
  ids: number[];
  codes: string[];
  names: string[];
  districts: (string | null)[];
  populations: (number | null)[];
  /** The centre, weighted by where people live, in degrees. */
  longitudes: number[];
  latitudes: number[];
  organisationCounts: number[];
  /** False where nobody has looked for organisations yet. */
  isMapped: boolean[];
  west: number[];
  south: number[];
  east: number[];
  north: number[];
};

/** One area out of the index. */
export type NeighbourhoodEntry = {
  position: number;
  id: number;
  code: string;
  name: string;
  district: string | null;
  population: number | null;
  longitude: number;
  latitude: number;
  organisationCount: number;
  isMapped: boolean;
  bounds: Bbox;
};

/** A figure of one period, with the range it likely lies in. */
export type TrendPoint = {
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  borough: number | null;
};

/** One indicator as it stands in one neighbourhood. */
export type ProfileIndicator = {
  slug: string;
  name: string;
  shortName: string;
  theme: string;
  kind: "need" | "strength" | "context";
  unit: string;
  unitPhrase: string;
  polarity: Polarity;
  decimals: number;
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  state: "value" | "suppressed" | "not_collected";
  /** 1 is the highest value. */
  rank: number | null;
  rankOf: number;
  /** Least, lower quartile, median, upper quartile, greatest over all areas. */
  quartiles: number[] | null;
  borough: number | null;
  england: number | null;
  similar: number | null;
  source?: string;
  trend: TrendPoint[];
};

export type NearbyOrganisation = {
  id: string;
  name: string;
  theme: string;
  summary: string;
  freshness: Freshness;
  checkedAt: string | null;
  /** Straight line from the centre. */
  distanceM: number | null;
  /** Within the area itself, not only near its centre. */
  isInside: boolean;
  locality: string | null;
};

/** Organisations of one theme, and how many that is for the people who live here. */
export type ProfileTheme = {
  slug: string;
  name: string;
  /** Organisations here. */
  count: number;
  /** What they offer here. */
  services: number;
  /** Organisations within a ten-minute walk of the centre by straight line, inside the area or not. */
  withinReach: number;
  perThousand: number | null;
  boroughPerThousand: number | null;
};

/** All that is known of one neighbourhood. */
export type NeighbourhoodProfile = {
  code: string;
  name: string;
  district: string | null;
  geography: { slug: string; name: string; pluralName: string; singularName: string };
  population: number | null;
  localAuthority: { code: string | null; name: string | null } | null;
  longitude: number;
  latitude: number;
  bounds: Bbox;
  indicators: ProfileIndicator[];
  /** The nearest, at most 50. */
  organisations: NearbyOrganisation[];
  organisationCount: number;
  /** Within a ten-minute walk of its centre by straight line, inside the area or not. */
  withinReachCount: number;
  freshCount: number;
  themes: ProfileTheme[];
  neighbours: { code: string; name: string }[];
  isMapped: boolean;
};

/** The entry of a code, or null when the geography has no such area. */
export function entryOf(index: NeighbourhoodIndex, code: string | null | undefined): NeighbourhoodEntry | null {
  const position = code ? index.codes.indexOf(code) : -1;
  return position < 0 ? null : entryAt(index, position);
}

/** The entry at a position; RangeError when there is none. */
export function entryAt(index: NeighbourhoodIndex, position: number): NeighbourhoodEntry {
  const at = <T>(values: readonly T[]): T => {
    if (position < 0 || position >= values.length) throw new RangeError(`There is no area at ${position}.`);
    return values[position] as T;
  };
  return {
    position,
    id: at(index.ids),
    code: at(index.codes),
    name: at(index.names),
    district: at(index.districts),
    population: at(index.populations),
    longitude: at(index.longitudes),
    latitude: at(index.latitudes),
    organisationCount: at(index.organisationCounts),
    isMapped: at(index.isMapped),
    bounds: [at(index.west), at(index.south), at(index.east), at(index.north)],
  };
}

/** The box around every area, or null when there is none. */
export function boundsOfIndex({ west, south, east, north }: NeighbourhoodIndex): Bbox | null {
  if (!west.length) return null;
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [least(west), least(south), most(east), most(north)];
}
