import { seededRandom } from "#domain/seeded-random.ts";
import { seedOf } from "./draws.ts";
import { distance, type Point } from "./plane.ts";

/** Shorter pieces than this are left straight. */
const SHORTEST_UNITS = 5;

/** A straight line made to wander by halving and nudging, `depth` times at most.
 *  It depends on its ends only, not on which comes first, so two neighbours draw the very same border.
 *  @param amplitude the most a midpoint may move, as twice a share of the piece's length.
 *  @returns the points from a up to, but not including, b. */
export function roughLine(a: Point, b: Point, amplitude: number, depth: number): Point[] {
  const isReversed = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  const [first, last] = isReversed ? [b, a] : [a, b];
  const random = seededRandom(seedOf(first[0], first[1], last[0], last[1]));
  const wander = (from: Point, to: Point, left: number): Point[] => {
    const length = distance(from, to);
    if (left === 0 || length < SHORTEST_UNITS) return [from];
    const nudge = (random() - 0.5) * amplitude * length;
    const middle: Point = [
      (from[0] + to[0]) / 2 - ((to[1] - from[1]) / length) * nudge,
      (from[1] + to[1]) / 2 + ((to[0] - from[0]) / length) * nudge,
    ];
    return [...wander(from, middle, left - 1), ...wander(middle, to, left - 1)];
  };
  const points = [...wander(first, last, depth), last];
  return (isReversed ? points.reverse() : points).slice(0, -1);
}

/** A closed ring through control points with wandering sides. */
export function roughRing(controls: readonly Point[], amplitude: number, depth: number): Point[] {
  return controls.flatMap((point, i) =>
    roughLine(point, controls[(i + 1) % controls.length] as Point, amplitude, depth),
  );
}

/** A Catmull–Rom curve through the points, as a polyline with `steps` pieces a span. */
export function smoothLine(points: readonly Point[], steps: number): Point[] {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] as Point;
  const curve: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const blend = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      curve.push([blend(0), blend(1)]);
    }
  }
  curve.push(at(points.length - 1));
  return curve;
}

/** The same for a closed ring; the result is open (its first point is not repeated). */
export function smoothRing(points: readonly Point[], steps: number): Point[] {
  const count = points.length;
  const padded = [points[count - 1], ...points, points[0], points[1]] as Point[];
  return smoothLine(padded, steps).slice(steps, steps * (count + 1));
}
