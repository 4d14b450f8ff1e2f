import { type Indicator, type IndicatorValues, type Polarity, valueStates } from "#domain/indicator.ts";
import { figure, plainFigure, roundedTo, unitHeading } from "#domain/indicator-format.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { type OrganisationPlaces, placesOfTheme } from "#domain/organisation-places.ts";
import { paceM } from "#domain/walking.ts";
import { walkingPairs } from "#domain/walking-pairs.ts";
import type { AreaState } from "./shown-indicator.ts";
import { wayWords as say } from "./ways-words.ts";
import { themeNames, words } from "./words.ts";

/** What a measure is held together with: another measure, or the organisations in reach. */
export type SecondMeasure = {
  slug: string;
  name: string;
  shortName: string;
  heading: string;
  polarity: Polarity;
  values: readonly (number | null)[];
  states: readonly AreaState[];
  text: (position: number) => string;
  source: string;
  licence: string;
  /** How it was worked out, where that is not the source's. */
  method: string;
  note: string | null;
};

/** Another indicator as the second measure. */
export function secondIndicator(indicator: Indicator, values: IndicatorValues): SecondMeasure {
  const states = valueStates(values);
  return {
    slug: indicator.slug,
    name: indicator.name,
    shortName: indicator.shortName,
    heading: `${indicator.shortName}, ${unitHeading(indicator)}`,
    polarity: indicator.polarity,
    values: values.values.map((value) => (value === null ? null : roundedTo(value, indicator.decimals))),
    states,
    text: (position) => {
      const value = values.values[position] ?? null;
      if (value !== null) return figure(value, indicator);
      return states[position] === "suppressed" ? words.suppressed : words.notCollected;
    },
    source: indicator.source,
    licence: indicator.licence,
    method: "",
    note: null,
  };
}

/**
 * Organisations in reach of each centre as the second measure. Where nobody has mapped yet and nothing is in reach there
 * is no figure: that is not nought.
 */
export function organisationsInReach(
  beside: string,
  index: NeighbourhoodIndex,
  places: OrganisationPlaces,
): SecondMeasure {
  const counts = new Array<number>(index.codes.length).fill(0);
  const slug = beside.split(":")[1] ?? null;
  const { areas } = walkingPairs(index, placesOfTheme(places, slug), 10 * paceM);
  for (const area of areas) counts[area] = (counts[area] ?? 0) + 1;
  const isKnown = (position: number) => index.isMapped[position] !== false || (counts[position] ?? 0) > 0;
  const theme = themeNames[slug ?? ""];
  const name = theme ? say.reachTheme(theme) : say.reach;
  return {
    slug: beside,
    name,
    shortName: name,
    heading: name,
    polarity: 1,
    values: counts.map((count, position) => (isKnown(position) ? count : null)),
    states: counts.map((_, position) => (isKnown(position) ? "value" : "unmapped")),
    text: (position) => (isKnown(position) ? plainFigure(counts[position] ?? 0, 0) : words.unmapped),
    source: "",
    licence: "",
    method: say.reachMethod,
    note: null,
  };
}
