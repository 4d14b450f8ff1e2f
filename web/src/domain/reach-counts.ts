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
  const nearOf = gridOf(centres, places, withinM);
  return centres.latitudes.map((latitude, centre) => {
    const from = { longitude: centres.longitudes[centre] ?? 0, latitude };
    let sum = 0;
    for (const place of nearOf(from)) {
      const to = { longitude: places.longitudes[place] ?? 0, latitude: places.latitudes[place] ?? 0 };
      if (metresBetween(from, to) <= withinM) sum += counts?.[place] ?? 1;
    }
    return sum;
  });
}

type Place = { longitude: number; latitude: number };

/** The places in the square of a grid that somewhere is in, and in those around it: all that can be within reach of it,
 *  for a square is at least as wide and high as the reach. */
function gridOf(centres: Places, places: Places, withinM: number): (from: Place) => Iterable<number> {
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
  return function* around({ longitude, latitude }) {
    const [row, column] = [rowOf(latitude), columnOf(longitude)];
    for (const up of steps) for (const along of steps) yield* squares.get(squareAt(row + up, column + along)) ?? none;
  };
}

const steps = [-1, 0, 1];
const none: readonly number[] = [];

const northernmost = (most: number, latitude: number) => Math.max(most, Math.abs(latitude));
