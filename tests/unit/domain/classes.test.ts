import { describe, expect, test } from "vitest";
import { classesOf, classLabel, classOf } from "#domain/classes.ts";

const quantile = { method: "quantile", count: 5, decimals: 1 } as const;
const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("classes", () => {
  test("quantiles hold the same number of areas each", () => {
    expect(classesOf(oneToTen, quantile).counts).toEqual([2, 2, 2, 2, 2]);
  });

  test("areas with one value are never parted, so classes may be fewer", () => {
    const { counts } = classesOf([1, 1, 1, 1, 1, 1, 1, 1, 2, 3], quantile);
    expect(counts).toEqual([8, 2]);
  });

  test("values that are all the same make one class", () => {
    const classes = classesOf([4, 4, 4], quantile);
    expect(classes.breaks).toEqual([]);
    expect(classes.counts).toEqual([3]);
    expect(classLabel(0, classes)).toBe("4.0");
  });

  test("one value makes one class", () => {
    expect(classesOf([null, 7.25, null], quantile).counts).toEqual([1]);
  });

  test("no value makes no class", () => {
    expect(classesOf([null, null], quantile).counts).toEqual([]);
  });

  test("zero is a value and a missing figure is not", () => {
    const classes = classesOf([0, null, 5, 10], { ...quantile, method: "equal", count: 2 });
    expect(classes.counts).toEqual([1, 2]);
    expect(classOf(0, classes)).toBe(0);
    expect(classOf(null, classes)).toBeNull();
    expect(classOf(undefined, classes)).toBeNull();
    expect(classOf(Number.NaN, classes)).toBeNull();
  });

  test("negative values are cut like others", () => {
    const classes = classesOf([-10, -5, 0, 5, 10], { ...quantile, method: "equal", count: 4 });
    expect(classes.breaks).toEqual([-5, 0, 5]);
    expect(classOf(-10, classes)).toBe(0);
    expect(classOf(-5, classes)).toBe(1);
  });

  test("natural breaks fall in the gaps", () => {
    const classes = classesOf([1, 2, 3, 50, 51, 52, 98, 99], { ...quantile, method: "natural", count: 3 });
    expect(classes.breaks).toEqual([50, 98]);
  });

  test("natural breaks of fewer values than classes give each its own", () => {
    expect(classesOf([1, 9], { ...quantile, method: "natural" }).counts).toEqual([1, 1]);
  });

  test("an indicator's own breaks keep those that part something", () => {
    const deciles = { method: "fixed", count: 5, decimals: 0, fixedBreaks: [2, 3, 4, 5, 6, 7, 8, 9, 10] } as const;
    expect(classesOf([1, 2, 2, 3], deciles).breaks).toEqual([2, 3]);
    expect(classesOf(oneToTen, deciles).counts).toHaveLength(10);
  });

  test("fixed breaks that are missing fall back to equal groups", () => {
    expect(classesOf(oneToTen, { ...quantile, method: "fixed", fixedBreaks: null }).counts).toEqual([2, 2, 2, 2, 2]);
  });

  test("every value lies in the class that counts it", () => {
    const values = Array.from({ length: 115 }, (_, i) => 4 + ((i * 37) % 115) / 3);
    for (const method of ["quantile", "equal", "natural"] as const) {
      const classes = classesOf(values, { ...quantile, method });
      const counted = classes.counts.map(() => 0);
      for (const value of values) {
        const position = classOf(value, classes) ?? -1;
        counted[position] = (counted[position] ?? 0) + 1;
      }
      expect(counted).toEqual(classes.counts);
    }
  });

  test("labels name figures that can occur, without gaps or overlaps", () => {
    const classes = classesOf([14.44, 14.46, 17.5, 19.9, 26.8], quantile);
    const labels = classes.counts.map((_, position) => classLabel(position, classes));
    expect(labels).toEqual(["under 14.5", "14.5 to 17.4", "17.5 to 19.8", "19.9 to 26.7", "26.8 and over"]);
  });

  test("a class of one whole number is written as that number", () => {
    const deciles = { method: "fixed", count: 5, decimals: 0, fixedBreaks: [2, 3, 4, 5, 6, 7, 8, 9, 10] } as const;
    expect(classLabel(3, classesOf(oneToTen, deciles))).toBe("4");
  });
});
