import { type Contiguity, neighbourMeans } from "./contiguity.ts";
import { twoSidedP } from "./normal-tail.ts";

/** Whether all of the areas together are clustered. */
export type GlobalMoran = { statistic: number; expected: number; variance: number; z: number; p: number };

/** Side by side with the areas. NaN where an area has no neighbours, except `statistic`, which is 0 there. */
export type LocalMoran = {
  statistic: Float64Array;
  expected: Float64Array;
  variance: Float64Array;
  z: Float64Array;
  /** Two-sided, from the normal distribution. */
  p: Float64Array;
  /** Above the mean (strictly), and with neighbours above it on average. */
  isHigh: boolean[];
  isAmongHigh: boolean[];
};

/**
 * Global Moran's I under row-standardised contiguity, with the variance under randomisation (Cliff & Ord 1981) as
 * spdep's moran.test gives it: islands stay in the mean but not in n. p is two-sided (spdep's default is "greater").
 * NaN where all values are alike or fewer than four areas have neighbours.
 * @param values one for each area, finite.
 */
export function globalMoran(values: Float64Array, contiguity: Contiguity): GlobalMoran {
  const n = contiguity.count - contiguity.islands.length;
  const deviations = deviationsOf(values);
  const lags = neighbourMeans(deviations, contiguity);
  const [squares, fourths] = [sumOfPowers(deviations, 2), sumOfPowers(deviations, 4)];
  // each row adds up to 1, so the weights add up to n
  const statistic = deviations.reduce((sum, value, area) => sum + value * (lags[area] as number), 0) / squares;
  const expected = -1 / (n - 1);
  const kurtosis = (deviations.length * fourths) / squares ** 2;
  const { s1, s2 } = weightSums(contiguity);
  const spread = n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * n * n);
  const peak = kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * n * n);
  const variance = (spread - peak) / ((n - 1) * (n - 2) * (n - 3) * n * n) - expected ** 2;
  const z = (statistic - expected) / Math.sqrt(variance);
  return { statistic, expected, variance, z, p: twoSidedP(z) };
}

/**
 * Local Moran's I (Anselin 1995) as spdep's `localmoran` defines it by default: I_i = (z_i / m2) · Σ_j w_ij z_j with
 * z the deviation from the mean and m2 = Σ z² / n (mlvar = TRUE: n, not n − 1), w row-standardised. Expectation and
 * variance are conditional on z_i (Sokal, Oden & Thomson 1998; spdep's conditional = TRUE).
 * Under row standardisation Σ I_i is n times the global I.
 * @param values one for each area, finite; islands stay in the mean.
 */
export function localMoran(values: Float64Array, contiguity: Contiguity): LocalMoran {
  const { count: n, offsets } = contiguity;
  const deviations = deviationsOf(values);
  const lags = neighbourMeans(deviations, contiguity);
  const m2 = sumOfPowers(deviations, 2) / n;
  const blank = () => new Float64Array(n).fill(Number.NaN);
  const result = { statistic: new Float64Array(n), expected: blank(), variance: blank(), z: blank(), p: blank() };
  for (let area = 0; area < n; area++) {
    const degree = (offsets[area + 1] as number) - (offsets[area] as number);
    if (!degree) continue;
    const z = deviations[area] as number;
    const statistic = (z / m2) * (lags[area] as number);
    const expected = -(z * z) / ((n - 1) * m2);
    const variance = (z / m2) ** 2 * (n / (n - 2)) * (1 / degree - 1 / (n - 1)) * (m2 - (z * z) / (n - 1));
    const score = (statistic - expected) / Math.sqrt(variance);
    result.statistic[area] = statistic;
    result.expected[area] = expected;
    result.variance[area] = variance;
    result.z[area] = score;
    result.p[area] = twoSidedP(score);
  }
  return {
    ...result,
    isHigh: Array.from(deviations, (value) => value > 0),
    isAmongHigh: Array.from(lags, (value) => value > 0),
  };
}

function deviationsOf(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function sumOfPowers(values: Float64Array, power: number): number {
  return values.reduce((sum, value) => sum + value ** power, 0);
}

/** S1 = ½ ΣΣ (w_ij + w_ji)² and S2 = Σ (w_i· + w_·i)² of Cliff & Ord, for row-standardised weights. */
function weightSums({ count, offsets, neighbours }: Contiguity): { s1: number; s2: number } {
  const degreeOf = (area: number) => (offsets[area + 1] as number) - (offsets[area] as number);
  let [s1, s2] = [0, 0];
  for (let area = 0; area < count; area++) {
    const own = degreeOf(area);
    let received = 0;
    for (let place = offsets[area] as number; place < (offsets[area + 1] as number); place++) {
      const theirs = 1 / degreeOf(neighbours[place] as number);
      received += theirs;
      s1 += (1 / own + theirs) ** 2 / 2;
    }
    if (own) s2 += (1 + received) ** 2;
  }
  return { s1, s2 };
}
