import { straightDistanceM, walkingDistanceM } from "./detour.ts";
import type { ReachPairs } from "./floating-catchment.ts";
import { metresBetween } from "./walking.ts";

/** Places in degrees, EPSG:4326, side by side. */
export type Places = { longitudes: ArrayLike<number>; latitudes: ArrayLike<number> };

/** Metres in a degree of latitude, on the short side, so that nothing in reach is passed over. */
const degreeM = 110_000;

/**
 * Every area and supply within a walk of one another, by straight line × the detour factor, where no network of
 * streets is loaded. Distances are metres walked.
 * @param mostM the longest walk to look at: the cut-off, or some four bandwidths (a weight of 0.0003).
 */
export function walkingPairs(areas: Places, supplies: Places, mostM: number): ReachPairs {
  const bySouth = Uint32Array.from({ length: supplies.latitudes.length }, (_, supply) => supply);
  bySouth.sort((a, b) => (supplies.latitudes[a] as number) - (supplies.latitudes[b] as number));
  const found: [areas: number[], supplies: number[], distances: number[]] = [[], [], []];
  const reachDegrees = straightDistanceM(mostM) / degreeM;
  for (let area = 0; area < areas.latitudes.length; area++) {
    const here = placeAt(areas, area);
    const from = firstNorthOf(here.latitude - reachDegrees, bySouth, supplies.latitudes);
    for (let place = from; place < bySouth.length; place++) {
      const supply = bySouth[place] as number;
      const there = placeAt(supplies, supply);
      if (there.latitude > here.latitude + reachDegrees) break;
      const walkM = walkingDistanceM(metresBetween(here, there));
      if (walkM > mostM) continue;
      found[0].push(area);
      found[1].push(supply);
      found[2].push(walkM);
    }
  }
  return {
    areas: Uint32Array.from(found[0]),
    supplies: Uint32Array.from(found[1]),
    distances: Float64Array.from(found[2]),
  };
}

function placeAt({ longitudes, latitudes }: Places, position: number): { longitude: number; latitude: number } {
  return { longitude: longitudes[position] as number, latitude: latitudes[position] as number };
}

function firstNorthOf(latitude: number, bySouth: Uint32Array, latitudes: ArrayLike<number>): number {
  let [low, high] = [0, bySouth.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((latitudes[bySouth[middle] as number] as number) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}
