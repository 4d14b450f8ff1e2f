import { expect, test } from "vitest";
import { changesBetween } from "#domain/change-over-time.ts";
import { classesOf } from "#domain/classes.ts";
import { movedBreak, readBreaks } from "#domain/custom-breaks.ts";

const wish = { least: 4, most: 42, decimals: 1 };

test.each([
  ["10, 15.5, 20", [10, 15.5, 20]],
  ["20 10", [10, 20]],
  ["10%; 20%", [10, 20]],
])("one's own breaks are read as they are meant: %s", (text, breaks) => {
  expect(readBreaks(text, wish)).toEqual({ breaks, problem: null });
});

test.each([
  ["ten, 20", "“ten” is not a figure. Write figures with commas between, such as 13.5, 23.0, 32.5."],
  ["10", "Write at least two figures: they make three groups."],
  ["", "Write at least two figures: they make three groups."],
  ["10, 10.04", "The same figure stands there twice once it has one decimal. Take one out."],
  ["10, 50", "50.0 parts nothing: the figures here go from 4.0 to 42.0."],
  ["5,6,7,8,9,10,11,12,13", "Write at most eight figures: they make nine groups, and more cannot be told apart."],
])("what cannot be meant is said: %j", (text, problem) => {
  expect(readBreaks(text, wish)).toEqual({ breaks: null, problem });
});

test("a break that is dragged stays between its neighbours", () => {
  expect(movedBreak([10, 20, 30], 1, 35, wish)).toEqual([10, 29.9, 30]);
  expect(movedBreak([10, 20, 30], 0, -5, wish)).toEqual([4.1, 20, 30]);
  expect(movedBreak([10, 20, 30], 2, 99, wish)).toEqual([10, 20, 42]);
});

test("classes of one's own are cut where they were put", () => {
  const classes = classesOf([5, 9.9, 10, 15, 20, null], {
    method: "custom",
    count: 5,
    decimals: 1,
    fixedBreaks: [10, 20],
  });
  expect(classes.counts).toEqual([2, 2, 1]);
});

test("limits of a change by squaring and adding: Newcombe's example, 56/70 less 48/80", () => {
  // Newcombe (1998), table II, method 10: 0.2000, from 0.0524 to 0.3339, from the Wilson limits of both proportions
  const after = { values: [56 / 70], lower: [0.6919], upper: [0.8771] };
  const before = { values: [48 / 80], lower: [0.4904], upper: [0.7004] };
  const { values, lower, upper } = changesBetween(before, after, 4);
  expect(values).toEqual([0.2]);
  expect(lower?.[0]).toBeCloseTo(0.0524, 3);
  expect(upper?.[0]).toBeCloseTo(0.3339, 3);
});

test("a change needs both figures, and its limits all four", () => {
  const one = { values: [1, null, 3], lower: [0, null, null], upper: [2, null, 4] };
  expect(changesBetween(one, { ...one, values: [2, 2, 3] }, 0)).toMatchObject({
    values: [1, null, 0],
    lower: [expect.any(Number), null, null],
  });
});
