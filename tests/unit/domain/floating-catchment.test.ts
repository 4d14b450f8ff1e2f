import { describe, expect, test } from "vitest";
import { detourFactor, straightDistanceM, walkingDistanceM } from "#domain/detour.ts";
import { accessParts, floatingCatchment, type ReachPairs, usualCapacity } from "#domain/floating-catchment.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import { metresBetween, tenMinuteWalkM } from "#domain/walking.ts";
import { walkingPairs } from "#domain/walking-pairs.ts";

/** Every area with every supply, by distance along a line. */
function pairsOnLine(areas: readonly number[], supplies: readonly number[]): ReachPairs {
  const all = areas.flatMap((x, area) => supplies.map((y, supply) => [area, supply, Math.abs(x - y)] as const));
  return {
    areas: Uint32Array.from(all, ([area]) => area),
    supplies: Uint32Array.from(all, ([, supply]) => supply),
    distances: Float64Array.from(all, ([, , distance]) => distance),
  };
}

describe("E2SFCA", () => {
  test("consumers at 0, 1 and 2, supplies at 0 and 2: 0.065179, 0.069641, 0.065179", () => {
    const { access } = floatingCatchment([100, 100, 100], [10, 10], pairsOnLine([0, 1, 2], [0, 2]), { bandwidth: 1 });
    expect([...access].map((figure) => figure.toFixed(6))).toEqual(["0.065179", "0.069641", "0.065179"]);
  });

  test("what people get adds up to what there is, and each area's parts to its figure", () => {
    const random = seededRandom(4);
    const draws = (count: number, most: number) => Array.from({ length: count }, () => random() * most);
    const [demand, capacities] = [draws(260, 2000), draws(90, 30)];
    const pairs = pairsOnLine(draws(260, 5000), draws(90, 5000));
    const found = floatingCatchment(demand, capacities, pairs, { bandwidth: 400, cutOff: 1200 });
    expect(found.unreached).toEqual([]);
    const received = demand.reduce((sum, people, area) => sum + people * (found.access[area] as number), 0);
    expect(received).toBeCloseTo(
      capacities.reduce((sum, capacity) => sum + capacity, 0),
      8,
    );
    for (const area of [0, 100, 259]) {
      const parts = accessParts(area, pairs, found);
      expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(found.access[area] as number, 12);
      expect(parts.every(({ distance }) => distance <= 1200)).toBe(true);
    }
  });

  test("a supply that reaches nobody is named and counts for nobody", () => {
    const pairs = pairsOnLine([0, 1], [0, 50]);
    const found = floatingCatchment([100, 0], [usualCapacity, usualCapacity], pairs, { bandwidth: 1, cutOff: 3 });
    expect(found.unreached).toEqual([1]);
    expect(found.supplyRatios[1]).toBe(0);
    expect(found.access[0]).toBe(0.01);
  });

  test("a bandwidth must be above 0", () => {
    expect(() => floatingCatchment([1], [1], pairsOnLine([0], [0]), { bandwidth: 0 })).toThrow(RangeError);
  });
});

describe("a walk by straight line", () => {
  test("is 1.3 times as long, and back", () => {
    expect(detourFactor).toBe(1.3);
    expect(walkingDistanceM(1000)).toBe(1300);
    expect(straightDistanceM(800)).toBeCloseTo(tenMinuteWalkM, 12);
  });

  test("pairs are all those within the walk and no others, in metres walked", () => {
    const random = seededRandom(8);
    const places = (count: number) => ({
      longitudes: Array.from({ length: count }, () => -1.5 + random() / 20),
      latitudes: Array.from({ length: count }, () => 53.6 + random() / 20),
    });
    const [areas, supplies] = [places(40), places(60)];
    const at = ({ longitudes, latitudes }: typeof areas, position: number) => ({
      longitude: longitudes[position] ?? 0,
      latitude: latitudes[position] ?? 0,
    });
    const all = areas.latitudes.flatMap((_, area) =>
      supplies.latitudes.map((_, supply) => metresBetween(at(areas, area), at(supplies, supply)) * 1.3),
    );
    const pairs = walkingPairs(areas, supplies, 1200);
    expect(pairs.distances.length).toBe(all.filter((walkM) => walkM <= 1200).length);
    expect(pairs.distances.length).toBeGreaterThan(20);
    for (const [pair, walkM] of pairs.distances.entries())
      expect(walkM).toBeCloseTo(all[(pairs.areas[pair] ?? 0) * 60 + (pairs.supplies[pair] ?? 0)] ?? 0, 8);
  });
});
