import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import { shownIndicator } from "#features/explore/shown-indicator.ts";

const count = 12;
const each = <T>(make: (position: number) => T): T[] => Array.from({ length: count }, (_, position) => make(position));

/** Twelve areas in a row, a kilometre apart, in two places; nobody has mapped the last. */
const index: NeighbourhoodIndex = {
  geography: "town",
  ids: each((position) => position + 100),
  codes: each((position) => `A${position}`),
  names: each((position) => `Area ${position}`),
  districts: each((position) => (position < 6 ? "West" : "East")),
  populations: each(() => 1000),
  longitudes: each((position) => position * 0.0155),
  latitudes: each(() => 54),
  organisationCounts: each(() => 0),
  isMapped: each((position) => position !== count - 1),
  west: each((position) => position * 0.0155),
  south: each(() => 54),
  east: each((position) => position * 0.0155 + 0.01),
  north: each(() => 54.01),
};

function measure(slug: string, polarity: Indicator["polarity"]): Indicator {
  return {
    slug,
    name: `Name of ${slug}`,
    shortName: slug,
    description: "",
    definition: "",
    theme: "Theme",
    kind: polarity === 1 ? "strength" : "need",
    unit: "%",
    unitPhrase: "of people",
    polarity,
    decimals: 1,
    fixedBreaks: null,
    source: "",
    licence: "",
    url: null,
    caveats: null,
    sortOrder: 1,
    isFictional: true,
    searchTerms: [],
    periods: ["2020", "2025"],
    latestPeriod: "2025",
    areas: count,
    withValue: count - 2,
  };
}

export const catalogue = [measure("need", -1), measure("strength", 1)];

/** Figures with limits two either side; the first two areas have none, for two reasons. */
export function valuesOf(indicator: string, period: string, figureAt: (position: number) => number): IndicatorValues {
  const values = each((position) => (position < 2 ? null : figureAt(position)));
  const limit = (by: number) => values.map((value) => (value === null ? null : value + by));
  return {
    geography: "town",
    indicator,
    period,
    periods: ["2020", "2025"],
    ids: index.ids,
    codes: index.codes,
    values,
    suppressed: [0],
    notCollected: [1],
    lower: limit(-2),
    upper: limit(2),
    benchmarks: [{ areaCode: "T", areaName: "Town", level: "local_authority", value: 20 }],
  };
}

/** Three organisations at the centre of each of the areas from the sixth to the last but one. */
export const places: OrganisationPlaces = {
  total: 15,
  withoutPlace: 0,
  kind: "points",
  ids: Array.from({ length: 15 }, (_, at) => String(at)),
  longitudes: Array.from({ length: 15 }, (_, at) => (6 + (at % 5)) * 0.0155),
  latitudes: Array.from({ length: 15 }, () => 54),
  themes: Array.from({ length: 15 }, () => "food"),
  allThemes: Array.from({ length: 15 }, () => ["food"]),
  freshness: [],
  names: [],
};

const plain = { method: null, classCount: null, breaks: null } as const;

/** The need of 2025: 12, 14, 16 … 30. */
export const needNow = valuesOf("need", "2025", (position) => 8 + position * 2);

export function shownNeed(values = needNow) {
  const shown = shownIndicator(catalogue, index, values, plain);
  if (!shown) throw new Error("The need is not shown.");
  return shown;
}
