import { expect, test } from "vitest";
import { countsInReach, reachM } from "#domain/reach-counts.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import { metresBetween, tenMinuteWalkM } from "#domain/walking.ts";

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

test("misses nothing and counts nothing twice, whichever square of the grid it lies in", () => {
  const random = seededRandom(7);
  const scattered = (count: number) => ({
    longitudes: Array.from({ length: count }, () => -0.05 + 0.1 * random()),
    latitudes: Array.from({ length: count }, () => 53.97 + 0.06 * random()),
  });
  const [centres, places] = [scattered(60), scattered(400)];
  const placeAt = ({ longitudes, latitudes }: typeof places, at: number) => ({
    longitude: longitudes[at] ?? 0,
    latitude: latitudes[at] ?? 0,
  });
  const isNear = (centre: number, place: number) =>
    metresBetween(placeAt(centres, centre), placeAt(places, place)) <= 615;
  const oneByOne = [...centres.latitudes.keys()].map(
    (centre) => [...places.latitudes.keys()].filter((place) => isNear(centre, place)).length,
  );
  expect(countsInReach(centres, places, 615)).toEqual(oneByOne);
});

test("a place counts for all that it stands for", () => {
  expect(countsInReach(north([0]), north([1, 50]), 500, [12, 90])).toEqual([12]);
});
