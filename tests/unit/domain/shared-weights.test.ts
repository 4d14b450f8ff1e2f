import { expect, test } from "vitest";
import { evenWeights, fullWeights, withMeasure, withoutMeasure, withWeight } from "#domain/shared-weights.ts";

const of = (...weights: number[]) => weights.map((weight, at) => ({ measure: "abcdef"[at] ?? "", weight }));
const percents = (weights: { weight: number }[]) => weights.map(({ weight }) => weight);
const sum = (weights: { weight: number }[]) => percents(weights).reduce((all, weight) => all + weight, 0);

test("three measures that count alike add up to 100", () => {
  expect(percents(evenWeights(["a", "b", "c"]))).toEqual([34, 33, 33]);
});

test("moving one leaves the others their proportions", () => {
  expect(percents(withWeight(of(50, 30, 20), "a", 60))).toEqual([60, 24, 16]);
  expect(percents(withWeight(of(50, 30, 20), "c", 0))).toEqual([63, 37, 0]);
  expect(percents(withWeight(of(50, 30, 20), "b", 100))).toEqual([0, 100, 0]);
});

test("down from the whole, the others share alike what is left", () => {
  expect(percents(withWeight(of(0, 100, 0), "b", 40))).toEqual([30, 40, 30]);
});

test("a lone measure always counts in full", () => {
  expect(percents(withWeight(of(100), "a", 20))).toEqual([100]);
});

test("one more counts as much as the average, one less leaves its part to the others", () => {
  expect(percents(withMeasure(of(60, 40), "z"))).toEqual([40, 27, 33]);
  expect(percents(withoutMeasure(of(50, 30, 20), "a"))).toEqual([60, 40]);
});

test("whatever is done, they add up to 100", () => {
  for (let percent = 0; percent <= 100; percent++) {
    expect(sum(withWeight(of(17, 33, 21, 29), "c", percent))).toBe(100);
    expect(sum(fullWeights(of(percent, 3, 7)))).toBe(100);
  }
});
