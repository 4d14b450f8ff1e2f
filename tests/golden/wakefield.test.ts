import { beforeAll, describe, expect, test } from "vitest";
import { naturalBreaks } from "#domain/breaks.ts";
import { foldedPseudoP } from "#domain/conditional-permutation.ts";
import { adjustedForDiscoveries } from "#domain/false-discovery.ts";
import { getisOrdStar } from "#domain/getis-ord.ts";
import { hotspots } from "#domain/hotspots.ts";
import { globalMoran, type LocalMoran, localMoran } from "#domain/moran.ts";
import { twoSidedP } from "#domain/normal-tail.ts";
import { hasSharedData } from "#tests/real/shared-files.ts";
import { readWakefield, type Wakefield } from "./wakefield.ts";
import golden from "./wakefield-imd-2025.json" with { type: "json" };

const { areas } = golden;
let wakefield: Wakefield;
let local: LocalMoran;

describe.skipIf(!hasSharedData)("Wakefield's IMD 2025 score, held against R (spdep, classInt)", () => {
  beforeAll(() => {
    wakefield = readWakefield();
    local = localMoran(wakefield.scores, wakefield.contiguity);
  });

  test("the areas are R's, and each borders as many others", () => {
    const { codes, contiguity } = wakefield;
    expect(codes).toEqual(areas.code);
    expect(codes).toHaveLength(215);
    expect([...contiguity.offsets].slice(1).map((end, area) => end - (contiguity.offsets[area] ?? 0))).toEqual(
      areas.neighbours,
    );
  });

  test("global Moran's I, its variance and its p", () => {
    expectSame([Object.values(globalMoran(wakefield.scores, wakefield.contiguity))], [Object.values(golden.global)]);
  });

  test("local Moran: statistic, expectation, variance, z, p and adjusted p of each area", () => {
    const ours = [local.statistic, local.expected, local.variance, local.z, local.p, adjustedForDiscoveries(local.p)];
    expectSame(ours, [areas.statistic, areas.expected, areas.variance, areas.z, areas.p, areas.q]);
  });

  test("the quadrant of every area with p < 0.01 by the normal distribution", () => {
    const ours = significant(local.p).map((area) => [areas.code[area], quadrantOf(area)]);
    const theirs = significant(areas.p).map((area) => [areas.code[area], areas.quadrant[area]]);
    expect(theirs).toHaveLength(5);
    expect(ours).toEqual(theirs);
    // the mean of the neighbours' means is another way to part high from low: here it makes no difference
    expect(significant(areas.p).map((area) => areas.quadrantOfLags[area])).toEqual(theirs.map(([, name]) => name));
  });

  test("the quadrant of every area with p < 0.01 by permutation, p itself within chance", () => {
    const p = foldedPseudoP(wakefield.scores, wakefield.contiguity);
    const theirs = significant(areas.folded);
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.map(quadrantOf)).toEqual(theirs.map((area) => areas.quadrant[area]));
    for (const [area, expected] of areas.folded.entries()) expectWithinChance(p[area] as number, expected, 999);
  });

  test("p agrees closely with 19,999 draws, and with spdep's own p, which draws with repeats", () => {
    const p = foldedPseudoP(wakefield.scores, wakefield.contiguity, { permutations: 19_999, seed: 7 });
    for (const [area, expected] of areas.folded.entries()) expectWithinChance(p[area] as number, expected, 9_999);
    for (const [area, expected] of areas.foldedWithRepeats.entries())
      expect(Math.abs((p[area] as number) - expected), areas.code[area] ?? "").toBeLessThan(0.02);
  });

  test("Gi*: z of each area, and the side of every area with p < 0.01", () => {
    const { z, p } = getisOrdStar(wakefield.scores, wakefield.contiguity);
    expectSame([z], [areas.star]);
    const theirs = significant(areas.star.map(twoSidedP));
    expect(theirs.length).toBeGreaterThan(10);
    expect(significant(p).map((area) => [area, (z[area] as number) > 0])).toEqual(
      theirs.map((area) => [area, (areas.star[area] as number) > 0]),
    );
  });

  test("the map's classes: none is sure at 0.05, as by R's p; at 0.15 those that are stand in R's quadrant", () => {
    const values = [...wakefield.scores];
    const strict = hotspots(values, wakefield.contiguity, { method: "local-moran" });
    expect(Math.min(...adjustedForDiscoveries(areas.folded))).toBeGreaterThan(0.05);
    expect(strict.counts).toMatchObject({ "not-sure": 215, "high-high": 0, "low-low": 0 });
    expect(strict.directions).toEqual(areas.quadrant);

    const loose = hotspots(values, wakefield.contiguity, { method: "local-moran", falseDiscoveryRate: 0.15 });
    const sure = loose.classes.flatMap((name, area) => (name === "not-sure" ? [] : [{ name, area }]));
    expect(sure.length).toBeGreaterThan(5);
    expect(sure.map(({ name }) => name)).toEqual(sure.map(({ area }) => areas.quadrant[area]));
  });

  test.each([3, 4, 5, 6, 7, 8, 9] as const)("natural breaks of %i classes", (count) => {
    const sorted = [...wakefield.scores].sort((a, b) => a - b);
    expect(naturalBreaks(sorted, count)).toEqual(golden.naturalBreaks[count]);
  });
});

function significant(p: ArrayLike<number>, below = 0.01): number[] {
  return Array.from(p, (_, area) => area).filter((area) => (p[area] as number) < below);
}

function quadrantOf(area: number): string {
  return `${local.isHigh[area] ? "high" : "low"}-${local.isAmongHigh[area] ? "high" : "low"}`;
}

/** To 1e-6, every one. */
function expectSame(ours: readonly ArrayLike<number>[], theirs: readonly ArrayLike<number>[]) {
  for (const [list, expected] of theirs.entries()) {
    const found = ours[list] ?? [];
    expect(found.length).toBe(expected.length);
    const furthest = Math.max(...Array.from(expected, (value, at) => Math.abs(value - (found[at] as number))));
    expect(furthest, `list ${list}`).toBeLessThan(1e-6);
  }
}

/** Five standard errors of a share found from so many draws, and one draw. */
function expectWithinChance(p: number, expected: number, draws: number) {
  expect(Math.abs(p - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / draws) + 2 / draws);
}
