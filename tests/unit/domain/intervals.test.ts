import { expect, test } from "vitest";
import { byarLimits, wilsonLimits } from "#domain/intervals.ts";

test("Wilson's limits of 10 in 100 are 5.52 % and 17.44 %", () => {
  const { lower, upper } = wilsonLimits(10, 100);
  expect(lower).toBeCloseTo(0.0552, 4);
  expect(upper).toBeCloseTo(0.1744, 4);
});

test("a proportion of nothing is refused", () => {
  expect(() => wilsonLimits(0, 0)).toThrow(RangeError);
});

test("Byar's limits of a count of 10 are 4.79 and 18.39, and of none begin at none", () => {
  expect(byarLimits(10).lower).toBeCloseTo(4.79, 2);
  expect(byarLimits(10).upper).toBeCloseTo(18.39, 2);
  expect(byarLimits(0).lower).toBe(0);
  expect(byarLimits(0).upper).toBeCloseTo(3.69, 1);
});
