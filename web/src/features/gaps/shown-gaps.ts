import { type Bivariate, bivariateOf } from "#domain/bivariate.ts";
import { type GapPart, type Gaps, gapParts, gapsOf } from "#domain/gaps.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { WeightedMeasure } from "#domain/shared-weights.ts";
import type { Lack, Measure, Side } from "./gap-measures.ts";

/** An area in the ranking. */
export type RankedArea = {
  /** Its place among the areas compared, and in the index. */
  at: number;
  position: number;
  code: string;
  name: string;
  rank: number;
  isTied: boolean;
  needRank: number;
  helpRank: number;
  gap: number;
  /** 3 × third of need + third of help. */
  cell: number;
};

/** An area that is not compared, and the first measure that has no figure there. */
export type LeftOutArea = { position: number; code: string; name: string; why: Lack; measure: string };

/** Need against help, ready to be drawn, listed and spoken about. */
export type ShownGaps = {
  index: NeighbourhoodIndex;
  measures: Record<Side, Measure[]>;
  gaps: Gaps;
  thirds: Bivariate;
  /** By rank. */
  ranked: RankedArea[];
  leftOut: LeftOutArea[];
};

/** High need, little help. */
export const gapCell = 6;

/** Why there is no ranking, or the ranking. */
export type GapsAnswer = { shown: ShownGaps } | { lacking: "need" | "help" | "unmapped" | "areas" };

/** The ranking of all areas that have every figure that counts. */
export function shownGaps(
  index: NeighbourhoodIndex,
  measures: Record<Side, readonly Measure[]>,
  weights: Record<Side, readonly WeightedMeasure[]>,
): GapsAnswer {
  const [need, help] = [counting(measures.need, weights.need), counting(measures.help, weights.help)];
  if (!need.length) return { lacking: "need" };
  if (!help.length) return { lacking: "help" };
  const weighed = (list: readonly Measure[], side: Side) =>
    list.map((measure) => ({
      slug: measure.id,
      values: measure.values,
      polarity: measure.polarity,
      weight: weights[side].find((each) => each.measure === measure.id)?.weight ?? 0,
    }));
  const gaps = gapsOf(weighed(need, "need"), weighed(help, "help"));
  if (!gaps.areas.length) {
    const isUnmapped = help.some(({ lacks }) => lacks.every((lack) => lack === "unmapped"));
    return { lacking: isUnmapped ? "unmapped" : "areas" };
  }
  const thirds = bivariateOf([...gaps.needScores], [...gaps.helpScores]);
  const leftOut = gaps.leftOut.map((position) => leftOutArea(index, position, [...need, ...help]));
  return {
    shown: { index, measures: { need, help }, gaps, thirds, ranked: rankedAreas(index, gaps, thirds), leftOut },
  };
}

/** What an area's place is made of: each measure's figure there, and its part of the score. */
export type Contribution = GapPart & { measure: Measure; value: number };

export function contributions(shown: ShownGaps, side: Side, area: RankedArea): Contribution[] {
  return gapParts(shown.gaps[side], area.at).flatMap((part) => {
    const measure = shown.measures[side].find(({ id }) => id === part.slug);
    const value = measure?.values[area.position];
    return measure && value !== null && value !== undefined ? [{ ...part, measure, value }] : [];
  });
}

function counting(measures: readonly Measure[], weights: readonly WeightedMeasure[]): Measure[] {
  return measures.filter(({ id }) => weights.some(({ measure, weight }) => measure === id && weight > 0));
}

function rankedAreas(index: NeighbourhoodIndex, gaps: Gaps, thirds: Bivariate): RankedArea[] {
  const times = new Map<number, number>();
  for (const rank of gaps.ranks) times.set(rank, (times.get(rank) ?? 0) + 1);
  return gaps.areas
    .map((position, at) => {
      const code = index.codes[position] ?? "";
      const rank = gaps.ranks[at] ?? 0;
      return {
        at,
        position,
        code,
        name: index.names[position] ?? code,
        rank,
        isTied: (times.get(rank) ?? 0) > 1,
        needRank: gaps.needRanks[at] ?? 0,
        helpRank: gaps.helpRanks[at] ?? 0,
        gap: gaps.gaps[at] ?? 0,
        cell: thirds.cells[at] ?? 0,
      };
    })
    .sort((a, b) => a.rank - b.rank || a.code.localeCompare(b.code));
}

/** A figure that is hidden says more than one that was never collected, and both more than a blank on the map. */
function leftOutArea(index: NeighbourhoodIndex, position: number, measures: readonly Measure[]): LeftOutArea {
  const lacking = measures.filter(({ lacks }) => lacks[position]);
  const first =
    lacking.find(({ lacks }) => lacks[position] === "suppressed") ??
    lacking.find(({ lacks }) => lacks[position] === "notCollected") ??
    lacking[0];
  const code = index.codes[position] ?? "";
  return {
    position,
    code,
    name: index.names[position] ?? code,
    why: first?.lacks[position] ?? "notCollected",
    measure: first?.name ?? "",
  };
}
