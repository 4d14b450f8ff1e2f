import { countsInReach, reachM } from "./reach-counts.ts";

/** Centres of areas with the people of each, side by side, in degrees (EPSG:4326). */
export type PeopledAreas = {
  longitudes: readonly number[];
  latitudes: readonly number[];
  populations: readonly (number | null)[];
};

/** Places in degrees, side by side. */
export type ServingPlaces = { longitudes: readonly number[]; latitudes: readonly number[] };

/**
 * Places per 1,000 people: those within a walk of each area's centre over the people whose own centre is within the same
 * walk, by straight line × the detour factor. Null where nobody lives in reach, or nobody knows how many.
 * @param minutes of walking.
 */
export function provisionPerThousand(areas: PeopledAreas, places: ServingPlaces, minutes: number): (number | null)[] {
  const within = reachM(minutes);
  const found = countsInReach(areas, places, within);
  const people = countsInReach(
    areas,
    areas,
    within,
    areas.populations.map((population) => population ?? 0),
  );
  return found.map((count, area) => {
    const near = people[area] ?? 0;
    return areas.populations[area] === null || near <= 0 ? null : (1000 * count) / near;
  });
}
