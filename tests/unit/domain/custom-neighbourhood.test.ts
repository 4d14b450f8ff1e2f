import { describe, expect, test } from "vitest";
import { type Apportionment, apportioned, type MemberFigure, noMembersSentence } from "#domain/apportion.ts";
import { apportionedWords } from "#domain/apportioned-words.ts";
import { degreeOfFit, fitWords, goodFit } from "#domain/degree-of-fit.ts";
import { byarLimits, wilsonLimits } from "#domain/intervals.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import { suppressionOf, suppressionWords } from "#domain/suppression.ts";

const area = (more: Partial<MemberFigure>): MemberFigure => ({
  population: 1500,
  value: null,
  numerator: null,
  denominator: null,
  ...more,
});
const percent: Apportionment = { kind: "proportion", per: 100 };
const small = area({ numerator: 30, denominator: 100, value: 30, population: 200 });
const large = area({ numerator: 10, denominator: 900, value: 1.1, population: 1800 });

describe("figures of a neighbourhood made of small areas", () => {
  test("a rate is the sum of numerators over the sum of denominators, never a mean of rates", () => {
    const found = apportioned([small, large], percent);
    expect(found).toMatchObject({ state: "value", made: "rate-of-sums", value: 4, numerator: 40, denominator: 1000 });
    expect({ lower: found.lower, upper: found.upper }).toEqual(wilsonLimits(40, 1000, 100));
  });

  test("counts add, and rates per 1,000 have Byar's limits", () => {
    expect(apportioned([small, large], { kind: "count" })).toMatchObject({
      value: 40,
      made: "summed",
      ...byarLimits(40),
    });
    const rate = apportioned([small, large], { kind: "rate", per: 1000 });
    expect(rate).toMatchObject({ value: 40, ...byarLimits(40, 1000, 1000) });
  });

  test("a score is a mean weighted by residents, marked as such, without limits", () => {
    const found = apportioned([area({ value: 10, population: 100 }), area({ value: 40, population: 300 })], {
      kind: "score",
    });
    expect(found).toMatchObject({ value: 32.5, made: "population-weighted-mean", lower: null, upper: null });
    expect(apportionedWords(found)).toContain("weighted by how many people live in each");
  });

  test("tenths and ranks are never averaged: the share of residents in the most deprived fifth", () => {
    const tenths = [area({ value: 2, population: 420 }), area({ value: 3, population: 580 })];
    const found = apportioned(tenths, { kind: "decile" });
    expect(found).toMatchObject({ value: 42, made: "share-in-most-deprived-fifth", lower: null });
    expect(apportionedWords(found)).toMatch(/^42% of residents live in the most deprived 20% of areas in England\./);
    expect(apportionedWords(found, "Doggerland")).toContain("20% of areas in Doggerland.");
    const ranks = [area({ value: 6751, population: 420 }), area({ value: 6752, population: 580 })];
    expect(apportioned(ranks, { kind: "rank", areas: 33_755 }).value).toBe(42);
  });

  test("halves add up to the whole", () => {
    const random = seededRandom(9);
    const borough = Array.from({ length: 215 }, () => {
      const denominator = 200 + Math.floor(random() * 300);
      return area({ numerator: 5 + Math.floor(random() * 150), denominator, population: 1000 + denominator });
    });
    const [whole, ...halves] = [borough, borough.slice(0, 100), borough.slice(100)].map((part) =>
      apportioned(part, percent),
    );
    for (const key of ["numerator", "denominator", "population", "members"] as const)
      expect(halves.reduce((sum, half) => sum + (half[key] ?? 0), 0)).toBe(whole?.[key]);
    expect(whole?.value).toBe((100 * (whole?.numerator ?? 0)) / (whole?.denominator ?? 1));
  });

  test("areas without a figure are left out and said; none with a figure is no figure", () => {
    const found = apportioned([small, large, area({})], percent);
    expect(found).toMatchObject({ value: 4, members: 3, membersWithFigure: 2, population: 3500 });
    expect(apportionedWords(found)).toMatch(/1 of 3 small areas has no figure and is left out\.$/);
    const none = apportioned([area({})], percent);
    expect(none).toMatchObject({ state: "notCollected", value: null });
    expect(apportionedWords(none)).toBe("None of the small areas inside has a figure.");
  });

  test("zero of something is a figure, and zero of nothing is none", () => {
    expect(apportioned([area({ numerator: 0, denominator: 50 })], percent)).toMatchObject({
      state: "value",
      value: 0,
      lower: 0,
    });
    expect(apportioned([area({ numerator: 0, denominator: 0 })], percent).state).toBe("notCollected");
  });

  test("more cases than people to count have a figure without limits", () => {
    expect(apportioned([area({ numerator: 60, denominator: 50 })], percent)).toMatchObject({ value: 120, lower: null });
  });

  test("a shape without members is refused with a sentence", () => {
    expect(() => apportioned([], percent)).toThrow(noMembersSentence);
  });
});

describe("suppression", () => {
  test.each([
    [99, 50, "few-people"],
    [100, 50, null],
    [100, 0, null],
    [100, 1, "small-count"],
    [100, 4, "small-count"],
    [100, 5, null],
    [100, null, null],
  ] as const)("%i people and a numerator of %s: %s", (population, numerator, expected) => {
    expect(suppressionOf(population, numerator)).toBe(expected);
  });

  test("a small sum is not shown, nor anything about few people", () => {
    const found = apportioned([area({ numerator: 4, denominator: 90 })], percent);
    expect(found).toMatchObject({ state: "suppressed", value: null, numerator: null, lower: null });
    expect(suppressionWords(found.suppression ?? "few-people").short).toBe("fewer than 5");
    const few = apportioned([area({ value: 3.2, population: 60 })], { kind: "score" });
    expect(few.suppression).toBe("few-people");
    expect(apportionedWords(few)).toContain("Fewer than 100 people live here");
  });

  test("a sum that gives away the one small count inside it is not shown either", () => {
    const hidden = area({ numerator: 3, denominator: 400 });
    const shown = area({ numerator: 40, denominator: 400 });
    expect(apportioned([hidden, shown], percent).state).toBe("suppressed");
    expect(apportioned([hidden, hidden, shown], percent)).toMatchObject({ state: "value", numerator: 46 });
  });
});

describe("degree of fit", () => {
  const whole = { population: 1000, shareInside: 1, isMember: true };

  test("is 1 when the shape is its members, and people in both over people in either otherwise", () => {
    expect(degreeOfFit([whole, whole])).toBe(1);
    const halfIn = { population: 1000, shareInside: 0.5, isMember: true };
    const notChosen = { population: 500, shareInside: 0.4, isMember: false };
    expect(degreeOfFit([whole, halfIn, notChosen])).toBe(1500 / 2200);
  });

  test("land a hair outside is let by, a wrong share is not, and nobody is no fit", () => {
    expect(degreeOfFit([{ ...whole, shareInside: 1 + 1e-9 }])).toBe(1);
    expect(() => degreeOfFit([{ ...whole, shareInside: 2 }])).toThrow(RangeError);
    expect(degreeOfFit([])).toBe(0);
  });

  test("79.6 % is a loose fit and does not read as 80", () => {
    expect(fitWords(0.796)).toContain("A loose fit: the small areas behind these figures hold 79%");
    expect(fitWords(goodFit)).toContain("A close fit: the small areas behind these figures hold 80%");
  });
});

test("limits refuse what is no proportion and no rate", () => {
  for (const [numerator, denominator] of [
    [5, 0],
    [-1, 5],
    [6, 5],
  ] as const)
    expect(() => wilsonLimits(numerator, denominator)).toThrow(RangeError);
  expect(() => byarLimits(-1)).toThrow(RangeError);
  expect(() => byarLimits(3, 0)).toThrow(RangeError);
});
