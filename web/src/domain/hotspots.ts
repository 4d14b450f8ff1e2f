import { foldedPseudoP, usualPermutations } from "./conditional-permutation.ts";
import { type Contiguity, contiguityWithin } from "./contiguity.ts";
import { adjustedForDiscoveries } from "./false-discovery.ts";
import { getisOrdStar } from "./getis-ord.ts";
import { type GlobalMoran, globalMoran, localMoran } from "./moran.ts";

/** Local Moran tells four kinds of area apart; Gi* only tells high from low, so it uses the first two classes. */
export type HotspotMethod = "local-moran" | "getis-ord";

export const hotspotClasses = [
  "high-high",
  "low-low",
  "high-low",
  "low-high",
  "not-sure",
  "island",
  "no-figure",
] as const;

export type HotspotClass = (typeof hotspotClasses)[number];

/** Arrays side by side with the areas given; NaN for areas without a figure, and for islands (but Gi* has their z). */
export type Hotspots = {
  method: HotspotMethod;
  classes: HotspotClass[];
  /** The class each area would have if it were sure: never "not-sure". For a fainter mark, or a table. */
  directions: HotspotClass[];
  /** Local Moran's I_i, or Gi*. */
  statistic: Float64Array;
  z: Float64Array;
  /** Pseudo p from conditional permutation, folded. */
  p: Float64Array;
  /** p adjusted for looking at so many areas at once. */
  q: Float64Array;
  counts: Record<HotspotClass, number>;
  /** Of the areas with a figure. */
  global: GlobalMoran;
  permutations: number;
  falseDiscoveryRate: number;
};

export type HotspotChoice = {
  method: HotspotMethod;
  /** 0.05 unless told. */
  falseDiscoveryRate?: number;
  permutations?: number;
  seed?: number;
};

/**
 * Where high values, or low ones, lie together more than chance would put them. An area has a class when its q is at
 * most the false discovery rate; the rest are "not sure". Areas without a figure are left out before anything is
 * worked out, and an area whose neighbours are all left out becomes an island.
 * @param values one for each area of `contiguity`; null or not finite where there is no figure.
 */
export function hotspots(
  values: readonly (number | null)[],
  contiguity: Contiguity,
  { method, falseDiscoveryRate = 0.05, ...drawing }: HotspotChoice,
): Hotspots {
  if (values.length !== contiguity.count) throw new RangeError("There must be one value, or null, for each area.");
  const kept = [...values.keys()].filter((area) => isFigure(values[area]));
  const figures = Float64Array.from(kept, (area) => values[area] as number);
  const within = contiguityWithin(contiguity, kept);
  const local = method === "local-moran" ? moranDirections(figures, within) : getisDirections(figures, within);
  const p = foldedPseudoP(figures, within, { ...usualPermutations, ...drawing });
  const q = adjustedForDiscoveries(p);
  const directions = new Array<HotspotClass>(values.length).fill("no-figure");
  const islands = new Set(within.islands);
  const unsure = new Set<number>();
  for (const [position, area] of kept.entries()) {
    directions[area] = islands.has(position) ? "island" : local.directionOf(position);
    const isSure = (q[position] as number) <= falseDiscoveryRate && Number.isFinite(local.z[position]);
    if (!isSure && !islands.has(position)) unsure.add(area);
  }
  const classes = directions.map((direction, area) => (unsure.has(area) ? "not-sure" : direction));
  const spread = (short: Float64Array) => spreadOut(short, kept, values.length);
  return {
    method,
    classes,
    directions,
    statistic: spread(local.statistic),
    z: spread(local.z),
    p: spread(p),
    q: spread(q),
    counts: countsOf(classes),
    global: globalMoran(figures, within),
    permutations: drawing.permutations ?? usualPermutations.permutations,
    falseDiscoveryRate,
  };
}

type Directions = { statistic: Float64Array; z: Float64Array; directionOf: (position: number) => HotspotClass };

function moranDirections(figures: Float64Array, within: Contiguity): Directions {
  const { statistic, z, isHigh, isAmongHigh } = localMoran(figures, within);
  const directionOf = (position: number): HotspotClass =>
    `${isHigh[position] ? "high" : "low"}-${isAmongHigh[position] ? "high" : "low"}`;
  return { statistic, z, directionOf };
}

function getisDirections(figures: Float64Array, within: Contiguity): Directions {
  const { z } = getisOrdStar(figures, within);
  return { statistic: z, z, directionOf: (position) => ((z[position] as number) > 0 ? "high-high" : "low-low") };
}

function isFigure(value: number | null | undefined): boolean {
  return value !== null && value !== undefined && Number.isFinite(value);
}

function spreadOut(short: Float64Array, kept: readonly number[], count: number): Float64Array {
  const long = new Float64Array(count).fill(Number.NaN);
  for (const [position, area] of kept.entries()) long[area] = short[position] as number;
  return long;
}

function countsOf(classes: readonly HotspotClass[]): Record<HotspotClass, number> {
  const counts = Object.fromEntries(hotspotClasses.map((name) => [name, 0])) as Record<HotspotClass, number>;
  for (const name of classes) counts[name]++;
  return counts;
}
