import { straightDistanceM } from "./detour.ts";
import { metresBetween, paceM } from "./walking.ts";

type Places = { longitudes: readonly number[]; latitudes: readonly number[] };

/** Metres of straight line that a walk of so many minutes covers. */
export function reachM(minutes: number): number {
  return straightDistanceM(minutes * paceM);
}

/**
 * How many of some places lie within a distance of each centre, by straight line; all in degrees, distance in metres.
 * @param counts what each place stands for; 1 each unless told.
 */
export function countsInReach(centres: Places, places: Places, withinM: number, counts?: readonly number[]): number[] {
  // a square of the grid is at least as wide and high as the reach, so that only nine can hold what is near
  const furthestNorth = [centres, places].reduce((most, { latitudes }) => latitudes.reduce(northernmost, most), 0);
  const widthM = 111_000 * Math.max(Math.cos((furthestNorth * Math.PI) / 180), 0.01);
  const rowOf = (latitude: number) => Math.floor((latitude * 111_000) / withinM);
  const columnOf = (longitude: number) => Math.floor((longitude * widthM) / withinM);
  const squareAt = (row: number, column: number) => row * 1_000_000 + column;
  const squares = new Map<number, number[]>();
  for (const [place, latitude] of places.latitudes.entries()) {
    const square = squareAt(rowOf(latitude), columnOf(places.longitudes[place] ?? 0));
    const inside = squares.get(square);
    if (inside) inside.push(place);
    else squares.set(square, [place]);
  }
  return centres.latitudes.map((latitude, centre) => {
    const from = { longitude: centres.longitudes[centre] ?? 0, latitude };
    const isNear = (place: number) => {
      const to = { longitude: places.longitudes[place] ?? 0, latitude: places.latitudes[place] ?? 0 };
      return metresBetween(from, to) <= withinM;
    };
    const [row, column] = [rowOf(latitude), columnOf(from.longitude)];
    const around = steps.flatMap((up) => steps.map((along) => squareAt(row + up, column + along)));
    const near = around.flatMap((square) => squares.get(square) ?? []).filter(isNear);
    return near.reduce((sum, place) => sum + (counts?.[place] ?? 1), 0);
  });
}

const steps = [-1, 0, 1];

const northernmost = (most: number, latitude: number) => Math.max(most, Math.abs(latitude));
