import type { Polarity } from "./indicator.ts";
import { rankerOf, rankShares } from "./rank-order.ts";

/** A measure that counts as need, or as help, side by side with the areas. */
export type GapMeasure = {
  slug: string;
  /** Null where there is no figure. */
  values: readonly (number | null)[];
  /**
   * Need: -1 or 0, a high figure is more need; 1 (high is better), a low figure is more need.
   * Help: 1 or 0, a high figure is more help; -1 (high is worse), a low figure is more help.
   */
  polarity: Polarity;
  /** 0 or more, in any unit: weights are shared out to add up to 1 on each side. */
  weight: number;
};

/** The measures of one side ready to be weighed: for each kept area, 0 (least) to 1 (most need, or most help). */
export type WeighedSide = {
  slugs: string[];
  /** Adding up to 1. */
  weights: Float64Array;
  shares: Float64Array[];
};

/** Need against help in every area that has all figures; arrays side by side with `areas`. */
export type Gaps = {
  /** Positions of the areas that are compared, rising. */
  areas: number[];
  /** Positions of the areas left out, because a measure that counts has no figure there. */
  leftOut: number[];
  need: WeighedSide;
  help: WeighedSide;
  /** 0 to 1. */
  needScores: Float64Array;
  helpScores: Float64Array;
  /** 1 is the most need. */
  needRanks: Uint32Array;
  /** 1 is the most help. */
  helpRanks: Uint32Array;
  /** 100 × (help rank − need rank) / areas: from −100 (help and no need) to 100 (need and no help), never quite either. */
  gaps: Float64Array;
  /** 1 is the widest gap; of equal gaps, more need comes first; equal in both share a rank. */
  ranks: Uint32Array;
};

/**
 * Where need is high and help is thin. Each measure is turned into rank shares (so that pounds, per cents and scores can
 * be weighed together), each side's score is their weighted mean, both scores are ranked, and the gap is the difference
 * of the two ranks as a percentage of the areas: comparable between sides, and between places of different size.
 * Measures of weight 0 do not count and leave nobody out.
 * @throws RangeError when a side has no weight above 0, or measures differ in length.
 */
export function gapsOf(needMeasures: readonly GapMeasure[], helpMeasures: readonly GapMeasure[]): Gaps {
  const [needs, helps] = [weighty(needMeasures), weighty(helpMeasures)];
  const count = needs[0]?.values.length ?? 0;
  const measures = [...needs, ...helps];
  if (!needs.length || !helps.length)
    throw new RangeError("Need and help each take one measure with a weight above 0.");
  if (measures.some(({ values }) => values.length !== count)) throw new RangeError("Measures differ in length.");
  const isComplete = (area: number) => measures.every(({ values }) => Number.isFinite(values[area] ?? Number.NaN));
  const all = Array.from({ length: count }, (_, area) => area);
  const areas = all.filter(isComplete);
  const need = weighedSide(needs, areas, (polarity) => polarity === 1);
  const help = weighedSide(helps, areas, (polarity) => polarity === -1);
  const [needScores, helpScores] = [scoresOf(need, need.weights), scoresOf(help, help.weights)];
  const [needRanks, helpRanks] = [ranksOf(needScores), ranksOf(helpScores)];
  const keys = new Float64Array(areas.length);
  gapKeysInto(needRanks, helpRanks, keys);
  return {
    areas,
    leftOut: all.filter((area) => !isComplete(area)),
    need,
    help,
    needScores,
    helpScores,
    needRanks,
    helpRanks,
    gaps: keys.map((_, at) => (100 * ((helpRanks[at] as number) - (needRanks[at] as number))) / areas.length),
    ranks: ranksOfKeys(keys),
  };
}

/** One measure's part of a score; the parts of an area add up to its score. */
export type GapPart = { slug: string; share: number; weight: number; part: number };

/** What makes up the score of an area (its place among `areas`) on one side, the greatest part first. */
export function gapParts({ slugs, weights, shares }: WeighedSide, at: number): GapPart[] {
  return slugs
    .map((slug, measure) => {
      const [weight, share] = [weights[measure] as number, shares[measure]?.[at] as number];
      return { slug, share, weight, part: weight * share };
    })
    .sort((a, b) => b.part - a.part);
}

/** One whole number an area by which gaps are ordered: by gap, then by need. Written into `keys`. */
export function gapKeysInto(needRanks: Uint32Array, helpRanks: Uint32Array, keys: Float64Array): void {
  const step = keys.length + 1;
  for (let at = 0; at < keys.length; at++) {
    const rank = needRanks[at] as number;
    keys[at] = ((helpRanks[at] as number) - rank) * step - rank;
  }
}

/** Weighted means of the measures of a side, one for each area; `into` is overwritten. */
export function scoresInto({ shares }: WeighedSide, weights: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (const [measure, ofMeasure] of shares.entries()) {
    const weight = weights[measure] as number;
    for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + weight * (ofMeasure[at] as number);
  }
}

function scoresOf(side: WeighedSide, weights: Float64Array): Float64Array {
  const scores = new Float64Array(side.shares[0]?.length ?? 0);
  scoresInto(side, weights, scores);
  return scores;
}

function ranksOf(scores: Float64Array): Uint32Array {
  const ranks = new Uint32Array(scores.length);
  rankerOf(scores.length)(scores, ranks);
  return ranks;
}

/** 1 for the greatest; equal keys share the best rank. */
function ranksOfKeys(keys: Float64Array): Uint32Array {
  const first = new Map<number, number>();
  for (const [place, key] of keys.slice().sort().reverse().entries()) if (!first.has(key)) first.set(key, place + 1);
  return Uint32Array.from(keys, (key) => first.get(key) as number);
}

function weighty(measures: readonly GapMeasure[]): GapMeasure[] {
  return measures.filter(({ weight }) => weight > 0);
}

function weighedSide(
  measures: readonly GapMeasure[],
  areas: readonly number[],
  isTurned: (polarity: Polarity) => boolean,
): WeighedSide {
  const total = measures.reduce((sum, { weight }) => sum + weight, 0);
  return {
    slugs: measures.map(({ slug }) => slug),
    weights: Float64Array.from(measures, ({ weight }) => weight / total),
    shares: measures.map(({ values, polarity }) => {
      const shares = rankShares(Float64Array.from(areas, (area) => values[area] as number));
      return isTurned(polarity) ? shares.map((share) => 1 - share) : shares;
    }),
  };
}
