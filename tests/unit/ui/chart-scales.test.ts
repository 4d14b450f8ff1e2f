import { describe, expect, it } from "vitest";
import { dotColumns } from "#ui/dot-columns.ts";
import { spineScale } from "#ui/spine-scale.ts";
import { themeShapePath } from "#ui/theme-shape.ts";

describe("a histogram of dots", () => {
  it("has a dot for each value while they fit", () => {
    const { dots, valuesPerDot } = dotColumns([1, 2, 2, 3], 3, 9);
    expect(valuesPerDot).toBe(1);
    expect(dots.map(({ column, level }) => [column, level])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });
  it("lets a dot stand for several when the tallest column would not fit", () => {
    const { dots, valuesPerDot } = dotColumns(Array(100).fill(5), 10, 9);
    expect(valuesPerDot).toBe(12);
    expect(dots).toHaveLength(9);
  });
  it("keeps the highest value in the last column", () => {
    expect(dotColumns([0, 10], 5, 9).dots.map((dot) => dot.column)).toEqual([0, 4]);
  });
});

describe("a spine", () => {
  const spine = {
    here: 34,
    reference: 17,
    least: 4,
    lowerQuarter: 12,
    upperQuarter: 24,
    most: 42,
    towardsWorse: 1,
  } as const;
  it("has its reference in the middle and the further extreme at its end", () => {
    const at = spineScale(spine);
    expect([at(17), at(42)]).toEqual([0.5, 1]);
    expect(at(4)).toBeCloseTo(0.24, 2);
  });
  it("turns round when high is better, so that worse is always to the right", () => {
    expect(spineScale({ ...spine, towardsWorse: -1 })(42)).toBe(0);
  });
  it("stays within its ends, and stands when all areas are alike", () => {
    expect(spineScale(spine)(400)).toBe(1);
    expect(spineScale({ ...spine, least: 17, most: 17 })(17)).toBe(0.5);
  });
});

describe("a theme's shape", () => {
  it("differs for each theme, and is a disc for one nobody knows", () => {
    const themes = ["food", "health", "young", "older", "advice", "sport", "arts", "space"];
    expect(new Set(themes.map((theme) => themeShapePath(theme, 8, 8, 7))).size).toBe(8);
    expect(themeShapePath("knitting", 8, 8, 7)).toBe(themeShapePath("food", 8, 8, 7));
  });
});
