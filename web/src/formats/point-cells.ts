import { degreesFromGrid, isNearBritain } from "#domain/national-grid.ts";
import { numberOrNull } from "./number-cell.ts";

/** A place in degrees, or why there is none: nothing was given, or what was given is nowhere. */
export type PointCells =
  | { longitude: number; latitude: number }
  | { longitude: null; latitude: null; problem: string | null };

const nowhere = (problem: string | null): PointCells => ({ longitude: null, latitude: null, problem });

/**
 * Degrees from two cells. Noughts, blanks and 99.999999 are how publishers write “none”. Places are looked for about
 * Britain, where nothing is at nought north; a place on the Greenwich line is at nought east.
 */
export function pointFromDegrees(latitudeCell: string, longitudeCell: string, isSwapped: boolean): PointCells {
  const first = numberOrNull(latitudeCell);
  const second = numberOrNull(longitudeCell);
  const [latitude, longitude] = isSwapped ? [second, first] : [first, second];
  if (latitude === null || longitude === null || isSentinel(latitude)) return nowhere(null);
  if (isNearBritain(longitude, latitude)) return { longitude, latitude };
  return nowhere(`${latitude}, ${longitude} is not in or near Britain.`);
}

/** Degrees from metres of the National Grid. */
export function pointFromGrid(eastingCell: string, northingCell: string): PointCells {
  const easting = numberOrNull(eastingCell);
  const northing = numberOrNull(northingCell);
  if (!easting || !northing) return nowhere(null);
  const [longitude, latitude] = degreesFromGrid(easting, northing).map((degrees) => Math.round(degrees * 1e7) / 1e7);
  if (longitude !== undefined && latitude !== undefined && isNearBritain(longitude, latitude))
    return { longitude, latitude };
  return nowhere(`${easting}, ${northing} is not on the National Grid.`);
}

/** Whether most rows make sense only with the two columns exchanged. */
export function areSwapped(pairs: readonly (readonly [latitude: string, longitude: string])[]): boolean {
  let asHeaded = 0;
  let exchanged = 0;
  for (const [latitudeCell, longitudeCell] of pairs) {
    const latitude = numberOrNull(latitudeCell);
    const longitude = numberOrNull(longitudeCell);
    if (latitude === null || longitude === null) continue;
    if (isNearBritain(longitude, latitude)) asHeaded += 1;
    else if (isNearBritain(latitude, longitude)) exchanged += 1;
  }
  return exchanged > asHeaded;
}

function isSentinel(latitude: number): boolean {
  return latitude === 0 || latitude >= 99.99;
}
