/** Scores that agree to about 1e-9 are a tie: sums of the same shares in another order differ in the last places only. */
const steps = 2 ** 30;

/** Room for a position beside a score in one exact number: two million areas. */
const places = 2 ** 21;

/**
 * Ranks of scores: 1 for the greatest, ties share the best rank and the next is skipped. Score and position are packed
 * into one number and sorted as numbers, several times quicker than by a comparing function.
 * @param scores 0 to 1.
 * @param packed scratch of the same length, overwritten.
 * @param ranks where the ranks are written.
 */
export function rankInto(scores: Float64Array, packed: Float64Array, ranks: Uint32Array): void {
  const count = scores.length;
  for (let at = 0; at < count; at++) packed[at] = Math.round((scores[at] as number) * steps) * places + at;
  packed.sort();
  let [rank, before] = [1, Number.POSITIVE_INFINITY];
  for (let place = count - 1; place >= 0; place--) {
    const both = packed[place] as number;
    const score = Math.floor(both / places);
    if (score < before) rank = count - place;
    before = score;
    ranks[both - score * places] = rank;
  }
}

/**
 * Where each value stands among the others, 0 for the least and 1 for the greatest, the same for every unit: the share
 * of the others that lie below, those that are equal counting half. 0.5 for a value without others.
 */
export function rankShares(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const others = values.length - 1;
  return values.map((value) => {
    const below = firstAtLeast(sorted, value);
    const equal = firstAbove(sorted, value) - below - 1;
    return others ? (below + equal / 2) / others : 0.5;
  });
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each >= value);
}

function firstAbove(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each > value);
}

function firstWhere(sorted: Float64Array, isPast: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
