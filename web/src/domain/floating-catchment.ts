/** What a place counts for when nobody has said how many it can serve; the screen says "each place counts as one". */
export const usualCapacity = 1;

/** Which supply lies how far from which area: three arrays side by side. A pair that is not named is out of reach. */
export type ReachPairs = {
  /** Positions of areas and of supplies. */
  areas: Uint32Array;
  supplies: Uint32Array;
  /** In the same unit as the bandwidth. */
  distances: Float64Array;
};

export type CatchmentChoice = {
  /** Distance at which a place counts 0.61 as much as one next door; RangeError if not > 0. */
  bandwidth: number;
  /** Beyond it a place counts for nothing; without it every pair counts. */
  cutOff?: number;
};

export type FloatingCatchment = {
  /** Capacity per person within reach of each area, weighted by nearness: A_i. */
  access: Float64Array;
  /** Capacity per person within reach of each supply, weighted by nearness: R_j. 0 where nobody is. */
  supplyRatios: Float64Array;
  /** Positions of supplies that reach nobody: their capacity is in no area's figure. */
  unreached: number[];
  /** Gaussian weight of each pair, 0 beyond the cut-off. */
  weights: Float64Array;
};

/**
 * Access by the enhanced two-step floating catchment area (Luo & Qi 2009) with Gaussian weights W(d) = exp(−d²/2), d in
 * bandwidths: R_j = S_j / Σ_k P_k·W(d_kj), then A_i = Σ_j R_j·W(d_ij). Σ A_i·P_i = Σ S_j over the supplies that reach
 * someone. Distances are the caller's: walked where a network is loaded, else straight line × the detour factor.
 * @param demand people in each area: all residents, or a subgroup such as children under 5.
 * @param capacities what each supply can give, in any one unit; `usualCapacity` where unknown.
 */
export function floatingCatchment(
  demand: ArrayLike<number>,
  capacities: ArrayLike<number>,
  pairs: ReachPairs,
  { bandwidth, cutOff = Number.POSITIVE_INFINITY }: CatchmentChoice,
): FloatingCatchment {
  if (!(bandwidth > 0)) throw new RangeError("The bandwidth must be above 0.");
  const { areas, supplies, distances } = pairs;
  const weights = distances.map((distance) => (distance <= cutOff ? Math.exp(-((distance / bandwidth) ** 2) / 2) : 0));
  const people = new Float64Array(capacities.length);
  for (const [pair, weight] of weights.entries()) {
    const supply = supplies[pair] as number;
    people[supply] = (people[supply] as number) + weight * (demand[areas[pair] as number] as number);
  }
  const supplyRatios = people.map((sum, supply) => (sum > 0 ? (capacities[supply] as number) / sum : 0));
  const access = new Float64Array(demand.length);
  for (const [pair, weight] of weights.entries()) {
    const area = areas[pair] as number;
    access[area] = (access[area] as number) + weight * (supplyRatios[supplies[pair] as number] as number);
  }
  return { access, supplyRatios, unreached: [...people.keys()].filter((supply) => people[supply] === 0), weights };
}

/** One supply's part of an area's access. */
export type AccessPart = { supply: number; distance: number; part: number };

/** Which supplies make up an area's access, the greatest part first; the parts add up to it. */
export function accessParts(
  area: number,
  pairs: ReachPairs,
  { weights, supplyRatios }: FloatingCatchment,
): AccessPart[] {
  const parts: AccessPart[] = [];
  for (const [pair, position] of pairs.areas.entries()) {
    const supply = pairs.supplies[pair] as number;
    const part = (weights[pair] as number) * (supplyRatios[supply] as number);
    if (position === area && part > 0) parts.push({ supply, distance: pairs.distances[pair] as number, part });
  }
  return parts.sort((a, b) => b.part - a.part);
}
