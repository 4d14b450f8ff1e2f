import { straightDistanceM, walkingDistanceM } from "./detour.ts";

/** How fast people walk, metres a minute. */
export const paceM = 80;

/** A ten-minute walk, in metres of straight line: 800 m of street. */
export const tenMinuteWalkM = straightDistanceM(10 * paceM);

const earthRadiusM = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

type Place = { longitude: number; latitude: number };

/** Metres between two places as the crow flies, exact enough within a county (equirectangular). */
export function metresBetween(a: Place, b: Place): number {
  const x = radians(b.longitude - a.longitude) * Math.cos(radians((a.latitude + b.latitude) / 2));
  const y = radians(b.latitude - a.latitude);
  // many times as fast as Math.hypot, which guards against numbers that no place has
  return Math.sqrt(x * x + y * y) * earthRadiusM;
}

/** How long the walk takes, by straight line and detour; at least one minute. */
export function walkMinutes(straightM: number): number {
  return Math.max(1, Math.round(walkingDistanceM(straightM) / paceM));
}
