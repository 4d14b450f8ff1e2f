/** How much longer a walk is than the straight line, where no network of streets is loaded; the screen says "straight line × 1.3". */
export const detourFactor = 1.3;

/** The walk to be expected from a straight line, metres. */
export function walkingDistanceM(straightM: number): number {
  return straightM * detourFactor;
}

/** The straight line that a walk covers, metres: for a search around a point. */
export function straightDistanceM(walkM: number): number {
  return walkM / detourFactor;
}
