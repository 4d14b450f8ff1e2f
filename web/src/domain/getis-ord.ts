import { type Contiguity, neighbourMeans } from "./contiguity.ts";
import { twoSidedP } from "./normal-tail.ts";

/** Side by side with the areas: how many standard deviations an area and its neighbours together lie from the mean. */
export type GetisOrd = { z: Float64Array /** Two-sided, from the normal distribution. */; p: Float64Array };

/**
 * Gi* (Getis & Ord 1992; Ord & Getis 1995) as spdep's localG gives it for nb2listw(include.self(nb), style = "W"):
 * the mean of the area and its neighbours, less the mean of all, over its standard deviation with s² = Σ(x − x̄)² / n.
 * Its permutation p is `foldedPseudoP`. An island stands for itself only; NaN where all values are alike, or every
 * area borders every other.
 * @param values one for each area, finite.
 */
export function getisOrdStar(values: Float64Array, contiguity: Contiguity): GetisOrd {
  const { count: n, offsets } = contiguity;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const meanSquare = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const lags = neighbourMeans(values, contiguity);
  const z = new Float64Array(n);
  for (let area = 0; area < n; area++) {
    const degree = (offsets[area + 1] as number) - (offsets[area] as number);
    const together = ((values[area] as number) + (lags[area] as number) * degree) / (degree + 1);
    const variance = (meanSquare * (n / (degree + 1) - 1)) / (n - 1);
    z[area] = variance > 0 ? (together - mean) / Math.sqrt(variance) : Number.NaN;
  }
  return { z, p: z.map(twoSidedP) };
}
