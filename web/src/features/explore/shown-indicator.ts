import type { ClassMethod } from "#domain/breaks.ts";
import { type Classes, classesOf, classOf } from "#domain/classes.ts";
import { type Indicator, type IndicatorValues, type ValueState, valueStates } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { rampPosition } from "#domain/ramp.ts";
import { type Rank, ranksOf } from "#domain/rank.ts";

/** An indicator with its figures, ready to be drawn, listed and spoken about. */
export type ShownIndicator = {
  indicator: Indicator;
  index: NeighbourhoodIndex;
  values: IndicatorValues;
  states: ValueState[];
  ranks: (Rank | null)[];
  classes: Classes;
  /** Class of each area; null without a figure. */
  classPositions: (number | null)[];
  /** Place on the ramp of each class. */
  rampOfClass: number[];
  withValue: number;
};

const usualClasses = 5;

/** Null until all three have come and belong together. */
export function shownIndicator(
  catalogue: Indicator[] | undefined,
  index: NeighbourhoodIndex | undefined,
  values: IndicatorValues | undefined,
  method: ClassMethod | null,
  classCount: number | null,
): ShownIndicator | null {
  const indicator = catalogue?.find(({ slug }) => slug === values?.indicator);
  if (!indicator || !index || !values || values.geography !== index.geography) return null;
  const { decimals, fixedBreaks, polarity } = indicator;
  const classes = classesOf(values.values, {
    method: method ?? (fixedBreaks?.length ? "fixed" : "quantile"),
    count: classCount ?? usualClasses,
    decimals,
    fixedBreaks,
  });
  const count = classes.counts.length;
  return {
    indicator,
    index,
    values,
    states: valueStates(values),
    ranks: ranksOf(values.values, decimals),
    classes,
    classPositions: values.values.map((value) => classOf(value, classes)),
    rampOfClass: classes.counts.map((_, position) => rampPosition(position, count, polarity)),
    withValue: values.values.filter((value) => value !== null).length,
  };
}
