import { describe, expect, test } from "vitest";
import { foldedPseudoP } from "#domain/conditional-permutation.ts";
import { contiguityOfPairs } from "#domain/contiguity.ts";
import { adjustedForDiscoveries } from "#domain/false-discovery.ts";
import { getisOrdStar } from "#domain/getis-ord.ts";
import { hotspotWords } from "#domain/hotspot-words.ts";
import { hotspotClasses, hotspots } from "#domain/hotspots.ts";
import { globalMoran, localMoran } from "#domain/moran.ts";
import { twoSidedP } from "#domain/normal-tail.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import { gridOf } from "./grid-of-areas.ts";

const random = seededRandom(11);
const grid = gridOf(20, 13);
const noise = Float64Array.from({ length: 260 }, () => random());
/** Noise with a high corner, south-west, and a low one, north-east. */
const cornered = noise.map((value, at) => value + (at % 20 < 5 && at < 100 ? 3 : at % 20 > 14 && at >= 160 ? -3 : 0));

describe("the seeded draw", () => {
  test("is the same each time, within [0, 1), and even", () => {
    const [one, other] = [seededRandom(5), seededRandom(5)];
    const draws = Array.from({ length: 10_000 }, one);
    expect(Array.from({ length: 10_000 }, other)).toEqual(draws);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / 10_000).toBeCloseTo(0.5, 2);
  });
});

describe("the normal tail", () => {
  test.each([
    [0, 1],
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [-2.9999, 0.00270068256590985],
    [3.0001, 0.00269890982652143],
    [8.460157261274, 2.670171966319e-17],
  ])("at %f is %f", (z, p) => {
    expect(twoSidedP(z) / p).toBeCloseTo(1, 7);
  });
});

describe("Moran's I", () => {
  test("of a line that rises by one is what the definition gives", () => {
    const line = contiguityOfPairs(4, [0, 1, 2], [1, 2, 3]);
    // z = -1.5 -0.5 0.5 1.5; lags -0.5 -0.5 0.5 0.5; m2 = 1.25
    expect([...localMoran(Float64Array.of(1, 2, 3, 4), line).statistic]).toEqual([0.6, 0.2, 0.2, 0.6]);
    expect(globalMoran(Float64Array.of(1, 2, 3, 4), line).statistic).toBeCloseTo(0.4, 12);
  });

  test("local statistics add up to n times the global one", () => {
    const sum = localMoran(cornered, grid).statistic.reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(260 * globalMoran(cornered, grid).statistic, 8);
  });

  test("does not change with the unit, and finds no cluster in noise", () => {
    const { statistic, z } = globalMoran(noise, grid);
    expect(
      globalMoran(
        noise.map((value) => 40 - 3 * value),
        grid,
      ).statistic,
    ).toBeCloseTo(statistic, 10);
    expect(Math.abs(z)).toBeLessThan(3);
    expect(globalMoran(cornered, grid).z).toBeGreaterThan(10);
  });
});

describe("permutation p", () => {
  test("is the same each time, from 1 in 1,000 to a half, and NaN for an island", () => {
    const p = foldedPseudoP(cornered, grid);
    expect(p).toEqual(foldedPseudoP(cornered, grid));
    expect(Math.min(...p)).toBe(0.001);
    expect(Math.max(...p)).toBeLessThanOrEqual(0.5);
    expect([...foldedPseudoP(Float64Array.of(1, 2, 3), contiguityOfPairs(3, [0], [1]))][2]).toBeNaN();
  });

  test("is 1 where all areas are alike, for every draw ties", () => {
    expect(new Set(foldedPseudoP(new Float64Array(260).fill(0.1), grid))).toEqual(new Set([1]));
  });

  test("is found for every area when each borders all others", () => {
    expect([...foldedPseudoP(Float64Array.of(1, 2, 4), contiguityOfPairs(3, [0, 0, 1], [1, 2, 2]))]).toEqual([1, 1, 1]);
  });
});

describe("false discovery", () => {
  test("adjusts as R's p.adjust does, in any order, past areas without a p", () => {
    const q = adjustedForDiscoveries([0.04, Number.NaN, 0.01, 0.03, 0.005]);
    expect([...q]).toEqual([0.04, Number.NaN, 0.02, 0.04, 0.02]);
  });

  test("q never falls as p rises, and is never under p or over 1", () => {
    const p = [...noise].sort((a, b) => a - b);
    const q = adjustedForDiscoveries(p);
    for (const [at, value] of q.entries()) {
      expect(value).toBeGreaterThanOrEqual(Math.max(p[at] as number, q[at - 1] ?? 0));
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe("hotspots", () => {
  test.each(["local-moran", "getis-ord"] as const)("%s finds both corners and little else", (method) => {
    const { classes, counts } = hotspots([...cornered], grid, { method });
    expect(classes[21]).toBe("high-high");
    expect(classes[238]).toBe("low-low");
    expect(counts["not-sure"]).toBeGreaterThan(160);
    expect(counts["high-high"]).toBeGreaterThan(12);
    expect(counts["low-low"]).toBeGreaterThan(12);
  });

  test("noise is not sure anywhere", () => {
    expect(hotspots([...noise], grid, { method: "local-moran" }).counts["not-sure"]).toBe(260);
  });

  test("areas without a figure are left out and said, and may leave islands", () => {
    const values: (number | null)[] = [...cornered];
    for (const at of [1, 20, 21]) values[at] = null;
    const found = hotspots(values, grid, { method: "local-moran" });
    expect([0, 1, 20, 21].map((at) => found.classes[at])).toEqual(["island", "no-figure", "no-figure", "no-figure"]);
    expect(found.counts).toMatchObject({ island: 1, "no-figure": 3 });
    expect(Object.values(found.counts).reduce((a, b) => a + b, 0)).toBe(260);
    expect([found.p[0], found.q[1], found.z[1]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test("nothing stands out where there is no figure, or one, or all are alike", () => {
    const none = hotspots(new Array(260).fill(null), grid, { method: "getis-ord" });
    expect(none.counts["no-figure"]).toBe(260);
    const one = hotspots([4, ...new Array(259).fill(null)], grid, { method: "local-moran" });
    expect(one.counts).toMatchObject({ island: 1, "no-figure": 259 });
    for (const method of ["local-moran", "getis-ord"] as const)
      expect(hotspots(new Array(260).fill(7), grid, { method }).counts["not-sure"]).toBe(260);
  });

  test("Gi* of an area and its neighbours is how far they lie from the mean together", () => {
    const line = contiguityOfPairs(3, [0, 1], [1, 2]);
    const { z } = getisOrdStar(Float64Array.of(0, 0, 3), line);
    // mean 1, variance 2; the first two areas: (0 - 1) / sqrt(2 · (3/2 - 1) / 2)
    expect(z[0]).toBeCloseTo(-Math.SQRT2, 12);
    expect(z[1]).toBeNaN();
  });

  test("every class has words for both methods", () => {
    for (const method of ["local-moran", "getis-ord"] as const)
      for (const name of hotspotClasses) expect(hotspotWords(name, method).meaning).toMatch(/^[A-Z].+\.$/);
  });
});
