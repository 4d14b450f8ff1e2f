import { expect, test } from "vitest";
import { countsInReach, reachM } from "#domain/reach-counts.ts";
import { tenMinuteWalkM } from "#domain/walking.ts";

test("ten minutes are 800 metres of street, by straight line over 1.3", () => {
  expect(reachM(10)).toBeCloseTo(tenMinuteWalkM, 9);
});

/** 0.001° of latitude is 111.2 m on the sphere. */
const north = (steps: number[]) => ({
  longitudes: steps.map(() => 2),
  latitudes: steps.map((step) => 54 + step / 1000),
});

test("counts what lies within the distance, on either side, and no further", () => {
  const centres = north([0, 20]);
  const places = north([-5, -6, 5, 6, 0, 20]);
  expect(countsInReach(centres, places, 5 * 111.3)).toEqual([3, 1]);
  expect(countsInReach(centres, places, 5 * 111.1)).toEqual([1, 1]);
});

test("a square of a grid counts for all that it stands for", () => {
  expect(countsInReach(north([0]), north([1, 50]), 500, [12, 90])).toEqual([12]);
});
