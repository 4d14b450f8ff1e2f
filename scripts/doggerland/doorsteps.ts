import type { NeighbourhoodSite } from "./areas.ts";
import type { Shapes } from "./neighbourhood-shapes.ts";
import { distance, isInside, type Point } from "./plane.ts";
import { toLattice } from "./projection.ts";
import type { Street } from "./streets.ts";

/** A place where a door could be: beside a street, in a neighbourhood. */
export interface Doorstep {
  readonly at: Point;
  readonly street: string | null;
  readonly district: number;
}

const STEP_UNITS = 1.6;
/** Doors stand about 10 m back from the middle of the street. */
const SETBACK_UNITS = 0.7;

/** Doorsteps of each neighbourhood, in the order of the sites; every one lies within its neighbourhood's boundary. */
export function doorsteps(
  shapes: Shapes,
  sites: readonly NeighbourhoodSite[],
  streets: readonly Street[],
): Doorstep[][] {
  const found: Doorstep[][] = sites.map(() => []);
  const outsides = shapes.neighbourhoods.map(({ polygons }) => polygons.map(([outside]) => outside ?? []));
  for (const street of streets) {
    for (const at of alongStreet(street.line)) {
      const lattice = toLattice(at);
      const near = sites.map((_, i) => i).filter((i) => distance(sites[i]?.at ?? at, at) < 90);
      const home = near.find((i) => outsides[i]?.some((outside) => isInside(lattice, outside)));
      if (home !== undefined) found[home]?.push({ at, street: street.name, district: street.district });
    }
  }
  return found;
}

/** Points on both sides of a street in turn. */
export function alongStreet(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  let side = 1;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Point, line[i] as Point];
    const length = distance(from, to);
    for (let walked = STEP_UNITS / 2; walked < length; walked += STEP_UNITS) {
      const t = walked / length;
      const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
      points.push([
        from[0] + (to[0] - from[0]) * t - dy * side * SETBACK_UNITS,
        from[1] + (to[1] - from[1]) * t + dx * side * SETBACK_UNITS,
      ]);
      side = -side;
    }
  }
  return points;
}
