import { type FloatingCatchment, floatingCatchment, type ReachPairs } from "#domain/floating-catchment.ts";
import { paceM } from "#domain/walking.ts";
import { type Places, walkingPairs } from "#domain/walking-pairs.ts";

/** A place half the catchment away counts 0.61 as much as one next door, and one at its edge 0.14. */
const bandwidthShare = 0.5;

/** What the worker is asked. */
export type AccessTask = {
  areas: Places;
  services: Places;
  /** People in each area. */
  demand: number[];
  minutes: number;
  capacity: number;
  /** Walks from a routing service; null: straight line × the detour factor. */
  walks: { areas: number[]; services: number[]; minutes: number[] } | null;
};

/** Arrays side by side with the areas. */
export type AccessFound = {
  /** Capacity per person, weighted by nearness (E2SFCA). */
  access: Float64Array;
  /** Services within the catchment. */
  inReach: Uint32Array;
  /** Minutes to the nearest service; NaN where none is in reach. */
  nearest: Float64Array;
  pairs: ReachPairs;
  catchment: FloatingCatchment;
};

/** Access of each area to some services, by the enhanced two-step floating catchment area. */
export function accessFound({ areas, services, demand, minutes, capacity, walks }: AccessTask): AccessFound {
  const cutOff = minutes * paceM;
  const pairs = walks
    ? {
        areas: Uint32Array.from(walks.areas),
        supplies: Uint32Array.from(walks.services),
        distances: Float64Array.from(walks.minutes, (walk) => walk * paceM),
      }
    : walkingPairs(areas, services, cutOff);
  const capacities = new Float64Array(services.longitudes.length).fill(capacity);
  const catchment = floatingCatchment(demand, capacities, pairs, { bandwidth: cutOff * bandwidthShare, cutOff });
  const inReach = new Uint32Array(demand.length);
  const nearest = new Float64Array(demand.length).fill(Number.NaN);
  for (const [pair, area] of pairs.areas.entries()) {
    const walk = (pairs.distances[pair] as number) / paceM;
    inReach[area] = (inReach[area] as number) + 1;
    const known = nearest[area] as number;
    if (!(known <= walk)) nearest[area] = walk;
  }
  return { access: catchment.access, inReach, nearest, pairs, catchment };
}
