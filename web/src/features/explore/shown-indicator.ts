import { type Classes, classesOf, classLabel, classOf } from "#domain/classes.ts";
import { type Indicator, type IndicatorValues, type ValueState, valueStates } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { rampPosition } from "#domain/ramp.ts";
import { type Rank, ranksOf } from "#domain/rank.ts";
import type { ExploreView } from "#view/explore-view.ts";
import type { OtherWay } from "./other-way.ts";

/** Why an area has a figure or has none; of organisations there is none where nobody has looked yet. */
export type AreaState = ValueState | "unmapped";

/** An indicator with its figures, ready to be drawn, listed and spoken about. */
export type ShownIndicator = {
  indicator: Indicator;
  index: NeighbourhoodIndex;
  values: IndicatorValues;
  states: AreaState[];
  ranks: (Rank | null)[];
  classes: Classes;
  /** Class of each area; null without a figure. */
  classPositions: (number | null)[];
  /** Areas in each class, and what each is called. */
  counts: number[];
  labels: string[];
  /** Look of each class: its place on the ramp, or on another scale. */
  lookOfClass: number[];
  withValue: number;
  /** What is made of the figures; null for the figures themselves. */
  other: OtherWay | null;
  /** Why what was asked for is not what is shown. */
  note: string | null;
};

export type ClassWish = Pick<ExploreView, "method" | "classCount" | "breaks">;

const usualClasses = 5;

/** Null until all three have come and belong together. */
export function shownIndicator(
  catalogue: Indicator[] | undefined,
  index: NeighbourhoodIndex | undefined,
  values: IndicatorValues | undefined,
  { method, classCount, breaks }: ClassWish,
): ShownIndicator | null {
  const indicator = catalogue?.find(({ slug }) => slug === values?.indicator);
  if (!indicator || !index || !values || values.geography !== index.geography) return null;
  const { decimals, fixedBreaks, polarity } = indicator;
  const asked = method === "custom" && !breaks ? null : method;
  const classes = classesOf(values.values, {
    method: asked ?? (fixedBreaks?.length ? "fixed" : "quantile"),
    count: classCount ?? usualClasses,
    decimals,
    fixedBreaks: asked === "custom" ? breaks : fixedBreaks,
  });
  const { counts } = classes;
  return {
    indicator,
    index,
    values,
    states: valueStates(values),
    ranks: ranksOf(values.values, decimals),
    classes,
    classPositions: values.values.map((value) => classOf(value, classes)),
    counts,
    labels: counts.map((_, position) => classLabel(position, classes)),
    lookOfClass: counts.map((_, position) => rampPosition(position, counts.length, polarity)),
    withValue: values.values.filter((value) => value !== null).length,
    other: null,
    note: null,
  };
}
