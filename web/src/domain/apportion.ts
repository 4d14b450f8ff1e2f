import { byarLimits, type Limits, wilsonLimits } from "./intervals.ts";
import { isSmallCount, type Suppression, suppressionOf } from "./suppression.ts";

/** What one member area brings to a neighbourhood made of several. */
export type MemberFigure = {
  population: number;
  /** The figure as published; for tenths and ranks 1 is the most deprived. Null when missing or suppressed. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

/**
 * How figures of this kind are put together. `proportion`: the numerator is part of the denominator. `rate`: events per
 * so many. `score`: no counts lie behind it. `decile` and `rank`: places in an order of `areas` areas, 1 the most deprived.
 */
export type Apportionment =
  | { kind: "count" }
  | { kind: "proportion"; per: number }
  | { kind: "rate"; per: number }
  | { kind: "score" }
  | { kind: "decile" }
  | { kind: "rank"; areas: number };

/** How a figure was made. */
export type Making = "summed" | "rate-of-sums" | "population-weighted-mean" | "share-in-most-deprived-fifth";

export type Apportioned = {
  state: "value" | "suppressed" | "notCollected";
  made: Making;
  /** Null unless the state is `value`. A share is in per cent. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  suppression: Suppression | null;
  /** Residents of all members, with a figure or without. */
  population: number;
  members: number;
  membersWithFigure: number;
};

type Sums = { value: number; limits: Limits | null; numerator: number | null; denominator: number | null };

/**
 * A figure for a neighbourhood made of whole small areas. Counts add; a rate is the sum of numerators over the sum of
 * denominators; a score is a mean weighted by residents; tenths and ranks are never averaged but become the share of
 * residents who live in the most deprived fifth of areas. Limits are worked out again from the sums (Wilson for
 * proportions, Byar for counts and rates); means and shares of residents have none.
 *
 * Held back under 100 residents, for a numerator of 1–4, and when the members whose own numerator is 1–4 (and so hidden
 * on their own pages) add up to 1–4, for the others could be taken away from the sum. Members without a figure are left
 * out of the sums and counted.
 * @param members RangeError when there is none, with the sentence to show.
 */
export function apportioned(members: readonly MemberFigure[], how: Apportionment): Apportioned {
  if (!members.length) throw new RangeError(noMembersSentence);
  const population = total(members, (member) => member.population);
  const known = members.filter((member) => hasFigure(member, how));
  const shell = {
    made: makingOf(how),
    value: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    population,
    members: members.length,
    membersWithFigure: known.length,
  };
  const sums = known.length ? sumsOf(known, how) : null;
  const suppression = suppressionOf(population, countsPeople(how) ? (sums?.numerator ?? null) : null);
  if (suppression ?? hiddenTells(known, how))
    return { ...shell, state: "suppressed", suppression: suppression ?? "small-count" };
  if (!sums || !Number.isFinite(sums.value)) return { ...shell, state: "notCollected", suppression: null };
  const { value, limits, numerator, denominator } = sums;
  const { lower, upper } = limits ?? { lower: null, upper: null };
  return { ...shell, state: "value", suppression: null, value, lower, upper, numerator, denominator };
}

/** What is said when a shape holds the centre of no small area. */
export const noMembersSentence =
  "This shape holds the centre of no small area. Draw it larger, or choose small areas instead.";

function sumsOf(known: readonly MemberFigure[], how: Apportionment): Sums {
  if (how.kind === "score") return { value: weightedMean(known), limits: null, numerator: null, denominator: null };
  if (how.kind === "decile" || how.kind === "rank") {
    const denominator = total(known, ({ population }) => population);
    const numerator = total(known, (member) => (isInMostDeprivedFifth(member, how) ? member.population : 0));
    return { value: (100 * numerator) / denominator, limits: null, numerator, denominator };
  }
  const numerator = total(known, (member) => member.numerator ?? 0);
  if (how.kind === "count") return { value: numerator, limits: byarLimits(numerator), numerator, denominator: null };
  const denominator = total(known, (member) => member.denominator ?? 0);
  if (!(denominator > 0)) return { value: Number.NaN, limits: null, numerator, denominator };
  const value = (how.per * numerator) / denominator;
  if (how.kind === "rate")
    return { value, limits: byarLimits(numerator, denominator, how.per), numerator, denominator };
  // published numerators and denominators do not always fit one another
  const limits = numerator <= denominator ? wilsonLimits(numerator, denominator, how.per) : null;
  return { value, limits, numerator, denominator };
}

function hasFigure({ value, numerator, denominator }: MemberFigure, { kind }: Apportionment): boolean {
  if (kind === "count") return numerator !== null;
  if (kind === "proportion" || kind === "rate") return numerator !== null && denominator !== null;
  return value !== null;
}

/** Whether the numerator counts people or events that could point at somebody; residents of an area do not. */
function countsPeople({ kind }: Apportionment): boolean {
  return kind === "count" || kind === "proportion" || kind === "rate";
}

function hiddenTells(known: readonly MemberFigure[], how: Apportionment): boolean {
  if (!countsPeople(how)) return false;
  return isSmallCount(total(known, ({ numerator }) => (numerator !== null && isSmallCount(numerator) ? numerator : 0)));
}

function isInMostDeprivedFifth({ value }: MemberFigure, how: Apportionment): boolean {
  if (value === null) return false;
  return how.kind === "rank" ? value <= how.areas / 5 : value <= 2;
}

function weightedMean(known: readonly MemberFigure[]): number {
  const people = total(known, ({ population }) => population);
  return total(known, ({ value, population }) => (value ?? 0) * population) / people;
}

function makingOf({ kind }: Apportionment): Making {
  if (kind === "count") return "summed";
  if (kind === "score") return "population-weighted-mean";
  return kind === "proportion" || kind === "rate" ? "rate-of-sums" : "share-in-most-deprived-fifth";
}

function total<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((sum, each) => sum + of(each), 0);
}
