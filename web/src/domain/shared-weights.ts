/** A measure by its name in an address, and what it counts for, in whole per cents. */
export type WeightedMeasure = { measure: string; weight: number };

/** Weights that count alike and add up to 100; what is left over goes to the first. */
export function evenWeights(measures: readonly string[]): WeightedMeasure[] {
  return named(
    measures,
    sharedOut(
      measures.map(() => 1),
      100,
    ),
  );
}

/** The same weights in whole per cents that add up to 100; all alike when none counts. */
export function fullWeights(weights: readonly WeightedMeasure[]): WeightedMeasure[] {
  return named(
    weights.map(({ measure }) => measure),
    sharedOut(
      weights.map(({ weight }) => weight),
      100,
    ),
  );
}

/** One weight set to a per cent; the others keep their proportions in what is left. A lone measure stays at 100. */
export function withWeight(weights: readonly WeightedMeasure[], measure: string, percent: number): WeightedMeasure[] {
  const others = weights.filter((each) => each.measure !== measure);
  if (!others.length) return fullWeights(weights);
  const set = Math.min(100, Math.max(0, Math.round(percent)));
  const rest = sharedOut(
    others.map(({ weight }) => weight),
    100 - set,
  );
  return weights.map((each) => ({
    measure: each.measure,
    weight: each.measure === measure ? set : (rest[others.indexOf(each)] ?? 0),
  }));
}

/** With one more measure, which counts as much as the average of the others. */
export function withMeasure(weights: readonly WeightedMeasure[], measure: string): WeightedMeasure[] {
  return withWeight([...weights, { measure, weight: 0 }], measure, 100 / (weights.length + 1));
}

/** Without a measure; the others keep their proportions. */
export function withoutMeasure(weights: readonly WeightedMeasure[], measure: string): WeightedMeasure[] {
  return fullWeights(weights.filter((each) => each.measure !== measure));
}

/** Whole shares of a total, by the largest remainders, so that nothing is lost in rounding. */
function sharedOut(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (weight / sum) * total : total / weights.length));
  const shares = exact.map(Math.floor);
  const byRemainder = [...exact.keys()].sort((a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b);
  const missing = Math.round(total - shares.reduce((all, share) => all + share, 0));
  for (const at of byRemainder.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

const remainder = (value = 0) => Number((value - Math.floor(value)).toFixed(9));

function named(measures: readonly string[], weights: readonly number[]): WeightedMeasure[] {
  return measures.map((measure, at) => ({ measure, weight: weights[at] ?? 0 }));
}
