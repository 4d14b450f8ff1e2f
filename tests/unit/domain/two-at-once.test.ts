import { describe, expect, test } from "vitest";
import { bivariateOf, thirdOf, thirdsOf } from "#domain/bivariate.ts";
import { classOf } from "#domain/classes.ts";
import { similarAreas } from "#domain/comparators.ts";
import { divergingClasses, divergingPosition, isSimilar } from "#domain/diverging.ts";

describe("two measures at once", () => {
  test("nine cells by thirds; areas without both figures are in none, and are counted", () => {
    const { cells, counts, left } = bivariateOf([1, 2, 3, 4, 5, 6, null, 9], [6, 5, 4, 3, 2, 1, 4, null]);
    expect(cells).toEqual([2, 2, 4, 4, 6, 6, null, null]);
    expect(counts).toEqual([0, 0, 2, 0, 2, 0, 2, 0, 0]);
    expect(left).toBe(2);
  });

  test("breaks that are given hold, each beside thirds of the other", () => {
    expect(bivariateOf([1, 50, 99], [1, 2, 3], { first: [10, 90] }).cells).toEqual([0, 4, 8]);
    expect(bivariateOf([1, 50, 99], [1, 2, 3], { first: [100, 200], second: [0, 3] }).cells).toEqual([1, 1, 2]);
  });

  test("equal values are never parted, and no value makes no class", () => {
    const breaks = thirdsOf([0, 0, 0, 0, 1, 2]);
    expect([0, 1, 2].map((value) => thirdOf(value, breaks))).toEqual([1, 2, 2]);
    expect(bivariateOf([null], [3]).counts).toEqual(new Array(9).fill(0));
  });
});

describe("classes around a comparator", () => {
  const values = [10, 14, 19, 20, 21, 26, 40, null];
  const equal = { comparator: 20, decimals: 1, method: "equal" } as const;

  test("an odd number has one around it, as many below as above, as wide", () => {
    const classes = divergingClasses(values, { ...equal, count: 5 });
    expect(classes.breaks).toEqual([8.1, 16.1, 24, 32]);
    expect(classes.middle).toBe(2);
    expect(classes.counts).toEqual([0, 2, 3, 1, 1]);
    expect(classOf(20, classes)).toBe(2);
  });

  test("an even number parts at it", () => {
    const classes = divergingClasses(values, { ...equal, count: 4 });
    expect(classes.breaks).toEqual([10.1, 20, 30]);
    expect(classes.middle).toBeNull();
    expect(classes.counts).toEqual([1, 2, 3, 1]);
  });

  test("by quantile, the same distances on both sides hold the same number each, both sides together", () => {
    const classes = divergingClasses(values, { ...equal, method: "quantile", count: 4 });
    expect(classes.breaks).toEqual([14.1, 20, 26]);
    expect(classes.counts).toEqual([2, 1, 2, 2]);
  });

  test("figures too coarse for so many classes have fewer, still mirrored", () => {
    const coarse = { ...equal, decimals: 0 };
    const classes = divergingClasses([18, 19, 20, 21, 22], { ...coarse, count: 9 });
    expect(classes.breaks).toEqual([20, 21]);
    expect(classes.counts).toEqual([2, 1, 2]);
    expect(divergingClasses([18, 19, 20, 21, 22], { ...coarse, count: 4 }).breaks).toEqual([20]);
    expect(divergingClasses([20, 20], { ...equal, count: 7 }).breaks).toEqual([]);
    expect(divergingClasses([], { ...equal, count: 4 }).counts).toEqual([]);
  });

  test("stand from -1 to 1", () => {
    expect([0, 1, 2, 3, 4].map((at) => divergingPosition(at, 5))).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(divergingPosition(0, 1)).toBe(0);
  });

  test("an area is similar when its limits hold the comparator, and nobody can tell without limits", () => {
    expect([isSimilar(20, 18, 22), isSimilar(20, 20, 22), isSimilar(20, 20.1, 22), isSimilar(20, null, 22)]).toEqual([
      true,
      true,
      false,
      null,
    ]);
  });
});

describe("similar areas", () => {
  const young = { name: "share of children", values: [10, 11, 30, 12, null] };
  const rent = { name: "rent", values: [900, 300, 910, 880, 900] };

  test("are nearest when each measure counts the same, whatever its unit", () => {
    const found = similarAreas(0, [young, rent], 2);
    expect(found?.areas).toEqual([3, 1]);
    expect(found?.sentence).toBe(
      "The 2 areas most like this one by share of children and rent, each counting the same. 1 area lacks one of these figures.",
    );
    const inPence = { ...rent, values: rent.values.map((pounds) => pounds * 100) };
    expect(similarAreas(0, [young, inPence], 2)?.areas).toEqual(found?.areas);
  });

  test("distance is the root mean square of the standard deviations between", () => {
    const [first = 0] = similarAreas(0, [{ name: "x", values: [0, 2] }], 5)?.distances ?? [];
    expect(first).toBeCloseTo(2, 12);
  });

  test("a measure that is alike everywhere says nothing, and an area without a figure has no likeness", () => {
    const flat = { name: "flat", values: [1, 1, 1, 1, 1] };
    expect(similarAreas(0, [flat, rent], 1)?.areas).toEqual([4]);
    expect(similarAreas(4, [young, rent], 2)).toBeNull();
  });
});
