import { metresBetween } from "./walking.ts";

type Places = { longitudes: readonly number[]; latitudes: readonly number[] };

/** Metres of straight line that a walk of so many minutes covers, at 80 metres a minute and a detour factor of 1.3. */
export function reachM(minutes: number): number {
  return (minutes * 80) / 1.3;
}

/**
 * How many of some places lie within a distance of each centre, by straight line; all in degrees, distance in metres.
 * @param counts what each place stands for; 1 each unless told.
 */
export function countsInReach(centres: Places, places: Places, withinM: number, counts?: readonly number[]): number[] {
  // a row of the grid is as high as the reach, so that only three rows can hold what is near
  const rowOf = (latitude: number) => Math.floor((latitude * 111_000) / withinM);
  const rows = new Map<number, number[]>();
  for (const [place, latitude] of places.latitudes.entries())
    rows.set(rowOf(latitude), [...(rows.get(rowOf(latitude)) ?? []), place]);
  return centres.latitudes.map((latitude, centre) => {
    const from = { longitude: centres.longitudes[centre] ?? 0, latitude };
    const isNear = (place: number) => {
      const to = { longitude: places.longitudes[place] ?? 0, latitude: places.latitudes[place] ?? 0 };
      return metresBetween(from, to) <= withinM;
    };
    const row = rowOf(latitude);
    const near = [row - 1, row, row + 1].flatMap((each) => rows.get(each) ?? []).filter(isNear);
    return near.reduce((sum, place) => sum + (counts?.[place] ?? 1), 0);
  });
}
