import { describe, expect, test } from "vitest";
import { type GapMeasure, gapParts, gapsOf } from "#domain/gaps.ts";
import { rankShares } from "#domain/rank-order.ts";
import { rankStability, surenessOf } from "#domain/rank-stability.ts";
import { seededRandom } from "#domain/seeded-random.ts";

const measure = (slug: string, values: (number | null)[], more: Partial<GapMeasure> = {}): GapMeasure => ({
  slug,
  values,
  polarity: -1,
  weight: 1,
  ...more,
});
const random = seededRandom(3);
const many = (count: number) => Array.from({ length: count }, () => random());
const borough = (count: number) =>
  gapsOf(
    ["a", "b", "c"].map((slug, at) => measure(slug, many(count), { weight: [50, 30, 20][at] ?? 0 })),
    ["d", "e", "f"].map((slug, at) => measure(slug, many(count), { weight: [60, 25, 15][at] ?? 0, polarity: 1 })),
  );

describe("rank shares", () => {
  test("run from 0 to 1, and equal values share the middle", () => {
    expect([...rankShares(Float64Array.of(30, 10, 20))]).toEqual([1, 0, 0.5]);
    expect([...rankShares(Float64Array.of(5, 5, 9, 1, 5))]).toEqual([0.5, 0.5, 1, 0, 0.5]);
    expect([...rankShares(Float64Array.of(8))]).toEqual([0.5]);
  });
});

describe("the gap", () => {
  test("is the help rank less the need rank, as a percentage of the areas", () => {
    const { needRanks, helpRanks, gaps, ranks } = gapsOf(
      [measure("poverty", [40, 30, 20, 10])],
      [measure("groups", [1, 4, 3, 2], { polarity: 1 })],
    );
    expect([...needRanks]).toEqual([1, 2, 3, 4]);
    expect([...helpRanks]).toEqual([4, 1, 2, 3]);
    expect([...gaps]).toEqual([75, -25, -25, -25]);
    expect([...ranks]).toEqual([1, 2, 3, 4]);
  });

  test("need rank 7 and help rank 115 of 115 make 94", () => {
    const need = Array.from({ length: 115 }, (_, at) => 115 - at);
    const help = need.map((_, at) => (at === 6 ? 0 : 200 - at));
    const { gaps, ranks } = gapsOf([measure("n", need)], [measure("h", help, { polarity: 1 })]);
    expect(Math.round(gaps[6] as number)).toBe(94);
    expect(ranks[6]).toBe(1);
  });

  test("follows polarity: a high wage is little need, a long wait is little help", () => {
    const { needRanks, helpRanks } = gapsOf(
      [measure("wage", [10, 20, 30], { polarity: 1 })],
      [measure("wait", [10, 20, 30], { polarity: -1 })],
    );
    expect([...needRanks]).toEqual([1, 2, 3]);
    expect([...helpRanks]).toEqual([1, 2, 3]);
  });

  test("equal areas share a rank", () => {
    const { needRanks, ranks } = gapsOf([measure("n", [2, 2, 1])], [measure("h", [5, 5, 9], { polarity: 1 })]);
    expect([...needRanks]).toEqual([1, 1, 3]);
    expect([...ranks]).toEqual([1, 1, 3]);
  });

  test("areas without a figure that counts are left out and named; a measure of weight 0 leaves nobody out", () => {
    const help = [measure("h", [1, 2, 3, 4])];
    const found = gapsOf([measure("n", [9, null, 7, 8]), measure("off", [null, null, null, 1], { weight: 0 })], help);
    expect(found.areas).toEqual([0, 2, 3]);
    expect(found.leftOut).toEqual([1]);
    expect(() => gapsOf([measure("off", [1, 2, 3, 4], { weight: 0 })], help)).toThrow(RangeError);
    expect(() => gapsOf([measure("short", [1, 2])], help)).toThrow(RangeError);
  });

  test("parts of each score add up to it, the greatest first", () => {
    const gaps = borough(260);
    for (const at of [0, 17, 259])
      for (const [side, scores] of [[gaps.need, gaps.needScores] as const, [gaps.help, gaps.helpScores] as const]) {
        const parts = gapParts(side, at);
        expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(scores[at] as number, 12);
        expect(parts.map(({ part }) => part)).toEqual(parts.map(({ part }) => part).sort((a, b) => b - a));
      }
  });
});

describe("rank stability", () => {
  test("is the same each time, and as many areas are in the top as there is room for", () => {
    const gaps = borough(260);
    const stability = rankStability(gaps, { top: 10 });
    expect(rankStability(gaps, { top: 10 })).toEqual(stability);
    const places = Math.round(1000 * stability.reduce((a, b) => a + b, 0));
    expect(places).toBeGreaterThanOrEqual(10_000);
    expect(places).toBeLessThan(10_100);
    const leader = gaps.ranks.indexOf(1);
    expect(stability[leader]).toBeGreaterThan(0.5);
  });

  test("is all or nothing where one measure stands on each side, and where everybody is in the top", () => {
    const gaps = gapsOf([measure("n", [4, 3, 2, 1])], [measure("h", [1, 2, 3, 4], { polarity: 1 })]);
    expect([...rankStability(gaps, { top: 2 })]).toEqual([1, 1, 0, 0]);
    expect([...rankStability(gaps, { top: 4 })]).toEqual([1, 1, 1, 1]);
    expect([...rankStability(gaps, { top: 0 })]).toEqual([0, 0, 0, 0]);
  });

  test("draws weights evenly: of two measures that disagree, each leads half of the time", () => {
    const gaps = gapsOf([measure("a", [9, 5, 1]), measure("b", [1, 5, 9])], [measure("h", [1, 1, 1], { polarity: 1 })]);
    const [first = 0, middle, last = 0] = rankStability(gaps, { top: 1 });
    expect(first).toBeGreaterThan(0.45);
    expect(first).toBeLessThan(0.55);
    expect(first + last).toBeCloseTo(1, 12);
    expect(middle).toBe(0);
  });

  test.each([
    [0.97, "firm"],
    [0.846, "firm"],
    [0.844, "fair"],
    [0.6, "fair"],
    [0.55, "shaky"],
  ])("%f reads %s", (share, word) => {
    expect(surenessOf(share)).toBe(word);
  });
});
