import { describe, expect, test } from "vitest";
import { type Figure, groupFigure, neighbourhoodFigures, periodsOf } from "#scripts/doggerland/indicator-rows.ts";
import { readDataset } from "#scripts/doggerland/load/dataset.ts";

const { neighbourhoods, indicators, figures } = readDataset();
const areas = neighbourhoods.features.map(({ properties }) => properties);
const people = areas.map(({ population }) => population);
const figuresOf = (slug: string) => figures.find(({ indicator }) => indicator === slug) ?? expect.fail(`no ${slug}`);
const latest = (slug: string): Figure[] =>
  neighbourhoodFigures(figuresOf(slug), periodsOf(figuresOf(slug)).at(-1) ?? "");
const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

function correlation(one: readonly Figure[], other: readonly Figure[]): number {
  const pairs = one.flatMap(({ value: a }, i) => {
    const b = other[i]?.value;
    return a === null || b === null || b === undefined ? [] : [[a, b] as const];
  });
  const [ma, mb] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const spread = (of: (pair: readonly [number, number]) => number): number =>
    Math.sqrt(mean(pairs.map((pair) => of(pair) ** 2)));
  return mean(pairs.map(([a, b]) => (a - ma) * (b - mb))) / (spread(([a]) => a - ma) * spread(([, b]) => b - mb));
}

describe("Doggerland's indicators", () => {
  test("are forty over nine themes, every one with words for a person and figures for a map", () => {
    expect(indicators).toHaveLength(40);
    expect(new Set(indicators.map(({ theme }) => theme)).size).toBe(9);
    expect(figures.map(({ indicator }) => indicator)).toEqual(indicators.map(({ slug }) => slug));
    for (const { description, definition, searchTerms } of indicators) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(definition).toMatch(/\.$/);
      expect(searchTerms.length).toBeGreaterThan(1);
    }
  });

  test("give about one child in five a low income, as the pictures do", () => {
    const borough = groupFigure(
      figuresOf("children-in-low-income-families"),
      latest("children-in-low-income-families"),
      people,
    );
    expect(borough?.value?.toFixed(1)).toBe("20.3");
    const amberStrand = areas.findIndex(({ name }) => name === "Amber Strand 6");
    expect(latest("children-in-low-income-families")[amberStrand]?.value?.toFixed(1)).toBe("27.7");
  });

  test("leave three areas out as too few and three as not collected", () => {
    const children = latest("children-in-low-income-families");
    const named = (state: Figure["state"]) =>
      areas.filter((_, i) => children[i]?.state === state).map(({ name }) => name);
    expect(named("suppressed")).toEqual(["North Shelf 1", "Brown Ridge 2", "Ness Holm 1"]);
    expect(named("not_collected")).toEqual(["Antler Wood 2", "Antler Wood 3", "Reedmace 6"]);
  });

  test("hold true zeros, and never show a count from one to four", () => {
    expect(latest("homes-at-risk-of-flooding").some(({ value }) => value === 0)).toBe(true);
    const counts = figures.flatMap((one) => periodsOf(one).flatMap((period) => neighbourhoodFigures(one, period)));
    expect(counts.some(({ count }) => count !== null && count >= 1 && count <= 4)).toBe(false);
  });

  test("lie within their own limits, and agree with their counts", () => {
    const isSound = ({ value, count, denominator, lower, upper }: Figure, per: number): boolean =>
      value !== null &&
      count !== null &&
      denominator !== null &&
      lower !== null &&
      upper !== null &&
      Math.abs(value - (count / denominator) * per) < 0.001 &&
      lower <= value &&
      value < upper;
    for (const one of figures.filter(({ per }) => per !== null)) {
      const shown = neighbourhoodFigures(one, periodsOf(one)[0] ?? "").filter(({ state }) => state === "value");
      expect(
        shown.every((figure) => isSound(figure, one.per ?? 1)),
        one.indicator,
      ).toBe(true);
    }
  });

  test("hang together: poor places are less healthy, and friendly ones less lonely", () => {
    const poor = latest("children-in-low-income-families");
    expect(correlation(poor, latest("adults-in-good-health"))).toBeLessThan(-0.5);
    expect(correlation(poor, latest("free-school-meals"))).toBeGreaterThan(0.7);
    expect(correlation(latest("volunteers"), latest("people-who-feel-lonely-often"))).toBeLessThan(0);
  });

  test("have ten years for a third of them", () => {
    expect(figures.filter((one) => periodsOf(one).length === 10)).toHaveLength(13);
    expect(periodsOf(figuresOf("people-who-feel-lonely-often"))).toEqual(
      Array.from({ length: 10 }, (_, i) => String(2016 + i)),
    );
  });
});

describe("a district's figure", () => {
  const figureOf = (count: number, denominator: number): Figure => ({
    value: (100 * count) / denominator,
    count,
    denominator,
    lower: 0,
    upper: 100,
    state: "value",
    note: null,
  });
  const [a, b] = [figureOf(5, 10), figureOf(9, 90)];
  const none: Figure = { ...a, value: null, count: null, denominator: null, state: "suppressed" };
  const children = figuresOf("children-in-low-income-families");

  test("is the sum of counts over the sum of denominators, not a mean of rates", () => {
    expect(groupFigure(children, [a, b], [1, 1])?.value).toBe(14);
  });

  test("says when a neighbourhood is left out", () => {
    expect(groupFigure(children, [a, none], [1, 1])).toMatchObject({ value: 50, note: "From 1 of 2 neighbourhoods." });
  });

  test("is missing for tenths, which cannot be averaged", () => {
    expect(groupFigure(figuresOf("need-decile"), [a, b], [1, 1])).toBeNull();
  });
});
