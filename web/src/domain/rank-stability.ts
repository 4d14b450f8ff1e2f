import { type Gaps, gapKeysInto, scoresInto } from "./gaps.ts";
import { nthGreatest, rankerOf } from "./rank-order.ts";
import { seededRandom } from "./seeded-random.ts";

export type StabilityChoice = {
  /** How many areas count as the top. */
  top: number;
  /** 1,000 unless told. */
  draws?: number;
  seed?: number;
};

/**
 * How sure a rank is: for each area of `gaps.areas`, the share of random sets of weights, 0 to 1, under which it is
 * among the widest `top` gaps (ties at the edge are in). Each set is drawn anew for need and for help, evenly from all
 * sets that add up to 1 (a flat Dirichlet), whatever weights were chosen: so an area is firm when its place does not
 * hang on anybody's choice of weights. Measures of weight 0 stay out; a side of one measure always has weight 1.
 * The same each time, for the seed is fixed.
 */
export function rankStability(gaps: Gaps, { top, draws = 1000, seed = 20_260_101 }: StabilityChoice): Float64Array {
  const count = gaps.areas.length;
  if (top >= count) return new Float64Array(count).fill(1);
  if (top < 1) return new Float64Array(count);
  const random = seededRandom(seed);
  const [scores, keys, parted] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const [needRanks, helpRanks] = [new Uint32Array(count), new Uint32Array(count)];
  const rank = rankerOf(count);
  const times = new Uint32Array(count);
  for (let draw = 0; draw < draws; draw++) {
    for (const [side, ranks] of [[gaps.need, needRanks] as const, [gaps.help, helpRanks] as const]) {
      scoresInto(side, drawnWeights(side.weights.length, random), scores);
      rank(scores, ranks);
    }
    gapKeysInto(needRanks, helpRanks, keys);
    parted.set(keys);
    const edge = nthGreatest(parted, top);
    for (let at = 0; at < count; at++) if ((keys[at] as number) >= edge) times[at] = (times[at] as number) + 1;
  }
  return Float64Array.from(times, (time) => time / draws);
}

/** Weights that add up to 1, evenly from all such sets: exponential draws over their sum. */
function drawnWeights(count: number, random: () => number): Float64Array {
  const draws = Float64Array.from({ length: count }, () => -Math.log(1 - random()));
  const total = draws.reduce((sum, draw) => sum + draw, 0);
  return draws.map((draw) => draw / total);
}

/** A share of tries in a word. */
export type Sureness = "firm" | "fair" | "shaky";

/** Firm from 85 tries in 100, fair from 60, as the rounded share that is shown. */
export function surenessOf(share: number): Sureness {
  const percent = Math.round(share * 100);
  if (percent >= 85) return "firm";
  return percent >= 60 ? "fair" : "shaky";
}
