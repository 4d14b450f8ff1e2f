import type { Indicator, IndicatorValues, Polarity } from "#domain/indicator.ts";
import { valueStates } from "#domain/indicator.ts";
import { figure, unitBeside } from "#domain/indicator-format.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { type OrganisationPlaces, placesOfTheme } from "#domain/organisation-places.ts";
import { themeNames } from "#domain/organisation-words.ts";
import { provisionPerThousand } from "#domain/provision.ts";
import { rankShares } from "#domain/rank-order.ts";
import { words } from "./words.ts";

/** Why an area has no figure. */
export type Lack = "suppressed" | "notCollected" | "unmapped";

/** What is looked at for clusters: one figure an area, in the order of the index. */
export type Studied = {
  name: string;
  values: (number | null)[];
  lacks: (Lack | null)[];
  /** Whether a high figure is worse, better or neither: colours follow it. */
  polarity: Polarity;
  inWords: (value: number) => string;
  /** What a cluster is one of: "high figures", "little help". */
  ends: { high: string; low: string };
  /** Where the figures come from, for those who ask. */
  sources: { name: string; source: string; licence: string; period: string }[];
};

/** A measure of the catalogue. */
export function studiedMeasure(indicator: Indicator, values: IndicatorValues): Studied {
  return {
    name: indicator.name,
    values: values.values,
    lacks: valueStates(values).map((state) => (state === "value" ? null : state)),
    polarity: indicator.polarity,
    inWords: (value) => `${figure(value, indicator)} ${unitBeside(indicator)}`.trim(),
    ends: words.ends.measure,
    sources: [sourceOf(indicator, values.period)],
  };
}

/** Organisations in reach for every 1,000 people in reach; no figure where nobody has mapped yet, which is not none. */
export function studiedProvision(
  index: NeighbourhoodIndex,
  places: OrganisationPlaces,
  theme: string | null,
  minutes: number,
): Studied {
  const found = provisionPerThousand(index, placesOfTheme(places, theme), minutes);
  const lacks = found.map((value, area): Lack | null =>
    index.isMapped[area] ? (value === null ? "notCollected" : null) : "unmapped",
  );
  return {
    name: words.provision(theme === null ? null : (themeNames[theme] ?? theme)),
    values: found.map((value, area) => (lacks[area] ? null : value)),
    lacks,
    polarity: 1,
    inWords: (value) => words.perThousand(value.toFixed(2)),
    ends: words.ends.provision,
    sources: [{ name: words.directory, source: words.directory, licence: "", period: words.today }],
  };
}

/** Need less help, each as its place among the areas that have both: from -100 (help, no need) to 100 (need, no help). */
export function studiedDifference(need: Studied, help: Studied): Studied {
  const both = [...need.values.keys()].filter((area) => need.values[area] != null && help.values[area] != null);
  const sharesOf = ({ values, polarity }: Studied, isTurned: (polarity: Polarity) => boolean) =>
    rankShares(Float64Array.from(both, (area) => values[area] as number)).map((share) =>
      isTurned(polarity) ? 1 - share : share,
    );
  const needs = sharesOf(need, (polarity) => polarity === 1);
  const helps = sharesOf(help, (polarity) => polarity === -1);
  const values = new Array<number | null>(need.values.length).fill(null);
  for (const [at, area] of both.entries()) values[area] = 100 * ((needs[at] as number) - (helps[at] as number));
  return {
    name: words.difference(need.name, help.name),
    values,
    lacks: values.map((value, area) =>
      value === null ? (need.lacks[area] ?? help.lacks[area] ?? "notCollected") : null,
    ),
    polarity: -1,
    inWords: (value) => words.points(Math.round(value)),
    ends: words.ends.difference,
    sources: [...need.sources, ...help.sources],
  };
}

function sourceOf({ name, source, licence }: Indicator, period: string) {
  return { name, source, licence, period };
}
