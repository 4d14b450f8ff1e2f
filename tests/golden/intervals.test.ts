import { expect, test } from "vitest";
import { byarLimits, wilsonLimits } from "#domain/intervals.ts";
import golden from "./wakefield-imd-2025.json" with { type: "json" };

const { wilson, byar } = golden;

test.each(wilson.numerator.map((numerator, row) => ({ numerator, denominator: wilson.denominator[row] ?? 0, row })))(
  "Wilson's limits of $numerator in $denominator are prop.test's",
  ({ numerator, denominator, row }) => {
    const { lower, upper } = wilsonLimits(numerator, denominator);
    expect(lower).toBeCloseTo(wilson.lower[row] ?? Number.NaN, 10);
    expect(upper).toBeCloseTo(wilson.upper[row] ?? Number.NaN, 10);
  },
);

test.each(byar.count.map((count, row) => ({ count, row })))("Byar's limits of $count are R's", ({ count, row }) => {
  const { lower, upper } = byarLimits(count);
  expect(lower).toBeCloseTo(byar.lower[row] ?? Number.NaN, 8);
  expect(upper).toBeCloseTo(byar.upper[row] ?? Number.NaN, 8);
});
