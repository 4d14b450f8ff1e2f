import type { Point } from "./plane.ts";

/** A place in whole millionths of a degree, longitude and latitude, EPSG:4326. Whole numbers compare exactly. */
export type LatticePoint = readonly [longitudeE6: number, latitudeE6: number];

/** The board's point (700, 500), on the Dogger Bank: no land lies there, yet the National Grid reaches it. */
const ORIGIN = { longitude: 2.1, latitude: 54.72, x: 700, y: 500 };
export const METRES_PER_UNIT = 14;
const EARTH_RADIUS_M = 6378137;
const RADIANS = Math.PI / 180;

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));
const ORIGIN_MERCATOR = mercator(ORIGIN.latitude);
/** Ground metres at the origin, as radians of the Mercator plane: a web map then shows the board undistorted. */
const RADIANS_PER_UNIT = METRES_PER_UNIT / (EARTH_RADIUS_M * Math.cos(ORIGIN.latitude * RADIANS));

/** From the drawing board to degrees, EPSG:4326. */
export function toDegrees([x, y]: Point): [longitude: number, latitude: number] {
  const longitude = ORIGIN.longitude + ((x - ORIGIN.x) * RADIANS_PER_UNIT) / RADIANS;
  const north = ORIGIN_MERCATOR - (y - ORIGIN.y) * RADIANS_PER_UNIT;
  return [longitude, (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / RADIANS];
}

/** From degrees back to the drawing board. */
export function fromDegrees(longitude: number, latitude: number): Point {
  const x = ORIGIN.x + ((longitude - ORIGIN.longitude) * RADIANS) / RADIANS_PER_UNIT;
  return [x, ORIGIN.y - (mercator(latitude) - ORIGIN_MERCATOR) / RADIANS_PER_UNIT];
}

export function toLattice(point: Point): LatticePoint {
  const [longitude, latitude] = toDegrees(point);
  return [Math.round(longitude * 1e6), Math.round(latitude * 1e6)];
}

/** Degrees with `decimals` places: 6 for boundaries (0.1 m), 5 for what is only drawn (1 m). */
export function rounded(point: Point, decimals: number): [number, number] {
  const [longitude, latitude] = toDegrees(point);
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}
