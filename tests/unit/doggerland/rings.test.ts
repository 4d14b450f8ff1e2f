import { expect, test } from "vitest";
import type { LatticePoint } from "#scripts/doggerland/projection.ts";
import { areaOf, dissolve } from "#scripts/doggerland/rings.ts";

const square = (x: number, y: number): LatticePoint[] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
];

test("two squares side by side become one shape without the line between", () => {
  const [shape, ...others] = dissolve([[square(0, 0)], [square(1, 0)]]);
  expect(others).toHaveLength(0);
  expect(shape).toHaveLength(1);
  expect(areaOf(shape ?? [])).toBe(2);
});

test("eight squares round an empty one keep the hole", () => {
  const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const)).filter(([x, y]) => x !== 1 || y !== 1);
  const [shape] = dissolve(ring.map(([x, y]) => [square(x, y)]));
  expect(shape).toHaveLength(2);
  expect(areaOf(shape ?? [])).toBe(8);
});

test("squares that touch in a corner stay two simple rings", () => {
  const shapes = dissolve([[square(0, 0)], [square(1, 1)]]);
  expect(shapes.map((shape) => shape.map((ring) => ring.length))).toEqual([[4], [4]]);
});
