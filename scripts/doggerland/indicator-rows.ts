import { byarLimits, wilsonLimits } from "#domain/intervals.ts";
import type { IndicatorFigures } from "./indicator-values.ts";

/** A figure of one area in one period, as the database takes it. */
export interface Figure {
  readonly value: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly state: "value" | "suppressed" | "not_collected";
  readonly note: string | null;
}

/** A count this small could point at somebody. */
const SMALL_COUNTS = { from: 1, to: 4 };
const MEAN_NOTE = "A mean weighted by population, because no counts lie behind it.";

export function periodsOf(figures: IndicatorFigures): string[] {
  return Object.keys(figures.counts ?? figures.values ?? {});
}

function missing(state: Figure["state"], note: string | null): Figure {
  return { value: null, count: null, denominator: null, lower: null, upper: null, state, note };
}

/** A value with its 95 % limits: Wilson's for proportions, Byar's for rates. */
function figureOfCounts(count: number, denominator: number, per: 100 | 1000, note: string | null = null): Figure {
  const limits = (per === 100 ? wilsonLimits : byarLimits)(count, denominator, per);
  const tidy = (number: number): number => Number(number.toFixed(3));
  return {
    value: tidy((count / denominator) * per),
    count,
    denominator,
    lower: tidy(limits.lower),
    upper: tidy(limits.upper),
    state: "value",
    note,
  };
}

/** Figures of the neighbourhoods in one period, in their order. */
export function neighbourhoodFigures(figures: IndicatorFigures, period: string): Figure[] {
  const { counts, values, denominators, per } = figures;
  const source = counts?.[period] ?? values?.[period] ?? [];
  return source.map((number, i) => {
    if (figures.notCollected.includes(i)) return missing("not_collected", null);
    if (figures.suppressed.includes(i) || number === null)
      return missing("suppressed", "Too few people to show safely.");
    if (!denominators || !per) return { ...missing("value", null), value: number };
    const isSmall = number >= SMALL_COUNTS.from && number <= SMALL_COUNTS.to;
    return isSmall ? missing("suppressed", "Fewer than five.") : figureOfCounts(number, denominators[i] ?? 0, per);
  });
}

/** The figure of a group of neighbourhoods: sums of counts over sums of denominators, of those that have a figure.
 *  Means are weighted by population and say so; null where the indicator cannot be put together (tenths). */
export function groupFigure(
  figures: IndicatorFigures,
  members: readonly Figure[],
  populations: readonly number[],
): Figure | null {
  if (figures.indicator === "need-decile") return null;
  const known = members
    .map((figure, i) => ({ figure, people: populations[i] ?? 0 }))
    .filter((m) => m.figure.state === "value");
  if (known.length === 0) {
    return missing(members.some((figure) => figure.state === "suppressed") ? "suppressed" : "not_collected", null);
  }
  const note = known.length < members.length ? `From ${known.length} of ${members.length} neighbourhoods.` : null;
  const sum = (of: (member: (typeof known)[number]) => number): number => known.reduce((total, m) => total + of(m), 0);
  if (!figures.per) {
    const mean = sum((m) => (m.figure.value ?? 0) * m.people) / sum((m) => m.people);
    return { ...missing("value", [MEAN_NOTE, note].filter(Boolean).join(" ")), value: Number(mean.toFixed(3)) };
  }
  return figureOfCounts(
    sum((m) => m.figure.count ?? 0),
    sum((m) => m.figure.denominator ?? 0),
    figures.per,
    note,
  );
}
