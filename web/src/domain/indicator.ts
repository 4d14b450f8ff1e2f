/** A measured need or strength of neighbourhoods. */
export type Indicator = {
  slug: string;
  name: string;
  shortName: string;
  /** In plain words, for everybody. */
  description: string;
  /** Exactly what is counted, over what. */
  definition: string;
  theme: string;
  kind: "need" | "strength" | "context";
  /** "%", "per 1,000 people", "score", "decile". */
  unit: string;
  /** What the unit is of: "of children". */
  unitPhrase: string;
  polarity: Polarity;
  decimals: number;
  /** Lower bounds of the second class and up, where the indicator brings its own. */
  fixedBreaks: number[] | null;
  source: string;
  licence: string;
  url: string | null;
  caveats: string | null;
  sortOrder: number;
  isFictional: boolean;
  searchTerms: string[];
  /** Oldest first. */
  periods: string[];
  latestPeriod: string;
  areas: number;
  withValue: number;
};

/** -1: high is worse, 1: high is better, 0: neither. */
export type Polarity = -1 | 0 | 1;

/** Why an area has, or has not, a figure. Zero is a figure. */
export type ValueState = "value" | "suppressed" | "notCollected";

/** Whose figure an area is held against. */
export type Benchmark = {
  areaCode: string;
  areaName: string;
  level: "local_authority" | "region" | "country" | "similar";
  value: number | null;
};

/** One indicator over every area of a geography: arrays that run side by side, in the order of the area codes. */
export type IndicatorValues = {
  geography: string;
  indicator: string;
  period: string;
  periods: string[];
  ids: number[];
  codes: string[];
  values: (number | null)[];
  /** Positions of the areas whose figure is too small to show. */
  suppressed: number[];
  /** Positions of the areas for which nothing was collected. */
  notCollected: number[];
  lower: (number | null)[] | null;
  upper: (number | null)[] | null;
  benchmarks: Benchmark[];
};

/** The state of every area, in the order of the values. */
export function valueStates({ values, suppressed }: IndicatorValues): ValueState[] {
  const hidden = new Set(suppressed);
  return values.map((value, position) =>
    value !== null ? "value" : hidden.has(position) ? "suppressed" : "notCollected",
  );
}

/** The first benchmark of a level, where the source has one. */
export function benchmarkOf(values: { benchmarks: Benchmark[] }, level: Benchmark["level"]): Benchmark | undefined {
  return values.benchmarks.find((benchmark) => benchmark.level === level && benchmark.value !== null);
}
