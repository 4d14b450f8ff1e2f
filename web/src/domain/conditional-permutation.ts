import { type Contiguity, neighbourMeans } from "./contiguity.ts";
import { seededRandom } from "./seeded-random.ts";

export type PermutationChoice = { permutations: number; seed: number };

/** What the screens use, and say: 999 shuffles, the same each time. */
export const usualPermutations: PermutationChoice = { permutations: 999, seed: 20_260_101 };

/**
 * Pseudo p of each area's neighbours by conditional permutation (Anselin 1995): the area keeps its value, as many others
 * as it has neighbours are drawn without repeats, and p says how often their mean is as extreme as the real one.
 *
 * Folded as in spdep's `Pr(folded) Sim` and PySAL: r is the rarer of "as high" and "as low", p = (r + 1) / (m + 1),
 * so it points in the direction observed and is at most about 0.5. Draws that tie with the real one count both ways,
 * so areas that are all alike get 1. Conditional on its own value, an area's local Moran and its Gi* order the draws
 * alike, so one p serves both. As in PySAL, every area sees the same rows of draws: an area's p does not hang on how
 * many areas were worked out before it.
 * @param values one for each area, finite.
 * @returns one p for each area; NaN for islands.
 */
export function foldedPseudoP(
  values: Float64Array,
  contiguity: Contiguity,
  { permutations, seed }: PermutationChoice = usualPermutations,
): Float64Array {
  const { count, offsets } = contiguity;
  const width = greatestDegree(contiguity);
  const draws = drawnRows(count - 1, width, permutations, seed);
  const observed = neighbourMeans(values, contiguity);
  const hair = 1e-12 * values.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
  return observed.map((mean, area) => {
    const degree = (offsets[area + 1] as number) - (offsets[area] as number);
    if (!degree) return Number.NaN;
    const rarer = rarerCount(values, { area, degree, sum: mean * degree, hair: hair * degree }, draws, width);
    return (rarer + 1) / (permutations + 1);
  });
}

type Observed = { area: number; degree: number; sum: number; hair: number };

/** Of the drawn sums as high as the real one and those as low, the fewer. */
function rarerCount(
  values: Float64Array,
  { area, degree, sum: real, hair }: Observed,
  draws: Uint32Array,
  width: number,
): number {
  let [asHigh, asLow] = [0, 0];
  for (let start = 0; start < draws.length; start += width) {
    let sum = 0;
    for (let draw = start; draw < start + degree; draw++) {
      const other = draws[draw] as number;
      // the rows number the others from 0: step over the area itself
      sum += values[other < area ? other : other + 1] as number;
    }
    if (sum >= real - hair) asHigh++;
    if (sum <= real + hair) asLow++;
  }
  return Math.min(asHigh, asLow);
}

function greatestDegree({ count, offsets }: Contiguity): number {
  let most = 0;
  for (let area = 0; area < count; area++)
    most = Math.max(most, (offsets[area + 1] as number) - (offsets[area] as number));
  return most;
}

/** Rows of `width` different numbers below `below`: the front of a shuffle (Fisher & Yates) that goes on from row to row. */
function drawnRows(below: number, width: number, rows: number, seed: number): Uint32Array {
  const random = seededRandom(seed);
  const deck = Uint32Array.from({ length: Math.max(0, below) }, (_, number) => number);
  const drawn = new Uint32Array(rows * width);
  for (let row = 0; row < rows; row++)
    for (let place = 0; place < width; place++) {
      const chosen = place + Math.floor(random() * (below - place));
      const number = deck[chosen] as number;
      deck[chosen] = deck[place] as number;
      deck[place] = number;
      drawn[row * width + place] = number;
    }
  return drawn;
}
