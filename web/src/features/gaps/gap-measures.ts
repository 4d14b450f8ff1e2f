import type { Indicator, IndicatorValues, Polarity } from "#domain/indicator.ts";
import { valueStates } from "#domain/indicator.ts";
import { figure, unitBeside } from "#domain/indicator-format.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { type OrganisationPlaces, placesOfTheme } from "#domain/organisation-places.ts";
import { themeNames } from "#domain/organisation-words.ts";
import { countsInReach, reachM } from "#domain/reach-counts.ts";
import { evenWeights, type WeightedMeasure } from "#domain/shared-weights.ts";
import { words } from "./words.ts";

export type Side = "need" | "help";

/** Why an area has no figure. */
export type Lack = "suppressed" | "notCollected" | "unmapped";

/** A measure with its figures for every area, in the order of the index. */
export type Measure = {
  id: string;
  name: string;
  values: (number | null)[];
  lacks: (Lack | null)[];
  polarity: Polarity;
  /** "27.7% of children". */
  inWords: (value: number) => string;
  /** Null for what is counted here from the directory. */
  indicator: Indicator | null;
};

/** A measure a person can add. */
export type Choosable = { id: string; name: string; group: string };

const reachPrefix = "reach.";

/** Whether a measure counts organisations in reach: their theme, "all" for every one, null for an indicator. */
export function reachThemeOf(id: string): string | null {
  return id.startsWith(reachPrefix) ? id.slice(reachPrefix.length) : null;
}

/** All that can count on a side, by group, in the catalogue's order. */
export function choosable(side: Side, catalogue: readonly Indicator[]): Choosable[] {
  const kind = side === "need" ? "need" : "strength";
  const indicators = catalogue
    .filter((indicator) => indicator.kind === kind)
    .map(({ slug, name, theme }) => ({ id: slug, name, group: theme }));
  if (side === "need") return indicators;
  const themes = ["all", "space", ...Object.keys(themeNames).filter((theme) => theme !== "space")];
  return [
    ...themes.map((theme) => ({ id: reachPrefix + theme, name: reachName(theme), group: words.inReach })),
    ...indicators,
  ];
}

/** What counts before anybody chose: three of each side, all alike. */
export function usualWeights(side: Side, catalogue: readonly Indicator[]): WeightedMeasure[] {
  const all = choosable(side, catalogue);
  if (side === "need") return evenWeights(all.slice(0, 3).map(({ id }) => id));
  const people = all.find(({ id }) => id === "volunteers") ?? all.find(({ id }) => reachThemeOf(id) === null);
  return evenWeights([...all.slice(0, 2), ...(people ? [people] : [])].map(({ id }) => id));
}

function reachName(theme: string): string {
  return theme === "all" ? words.organisationsInReach : words.themeInReach(themeNames[theme] ?? theme);
}

/** An indicator's figures as a measure. */
export function indicatorMeasure(indicator: Indicator, values: IndicatorValues): Measure {
  return {
    id: indicator.slug,
    name: indicator.name,
    values: values.values,
    lacks: valueStates(values).map((state) => (state === "value" ? null : state)),
    polarity: indicator.polarity,
    inWords: (value) => `${figure(value, indicator)} ${unitBeside(indicator)}`.trim(),
    indicator,
  };
}

/** Organisations of a theme within a walk of each centre; no figure where nobody has mapped yet, which is not none. */
export function reachMeasure(
  theme: string,
  minutes: number,
  index: NeighbourhoodIndex,
  places: OrganisationPlaces,
): Measure {
  const found = countsInReach(index, placesOfTheme(places, theme === "all" ? null : theme), reachM(minutes));
  return {
    id: reachPrefix + theme,
    name: reachName(theme),
    values: found.map((count, area) => (index.isMapped[area] ? count : null)),
    lacks: index.isMapped.map((isMapped) => (isMapped ? null : "unmapped")),
    polarity: 1,
    inWords: (value) => words.inReachCount(value, minutes),
    indicator: null,
  };
}
