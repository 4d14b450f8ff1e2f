/** Points of the drawing board: x to the east, y to the SOUTH, one unit is 14 m on the ground. */
export type Point = readonly [x: number, y: number];

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Even-odd rule; the ring may be open or closed. */
export function isInside(point: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as Point;
    const [bx, by] = ring[j] as Point;
    const crosses = ay > point[1] !== by > point[1];
    if (crosses && point[0] < ((bx - ax) * (point[1] - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Twice the area, positive when the ring runs anticlockwise with y upwards. */
export function signedArea2(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j] as Point;
    const [bx, by] = ring[i] as Point;
    sum += ax * by - bx * ay;
  }
  return sum;
}

/** Where along a→b (0 to 1) it crosses c→d, or null. Touching counts, parallel does not. */
export function crossing(a: Point, b: Point, c: Point, d: Point): number | null {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const denominator = rx * sy - ry * sx;
  if (denominator === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / denominator;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / denominator;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : null;
}

/** Straight-line distance from a point to a polyline. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] as Point;
    const [bx, by] = line[i] as Point;
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length2 === 0 ? 0 : ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / length2;
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(point[0] - ax - t * (bx - ax), point[1] - ay - t * (by - ay)));
  }
  return nearest;
}

/** The parts of a polyline for which `keeps` holds at the middle of each short step; steps are at most `stepUnits` long. */
export function partsOfLine(line: readonly Point[], stepUnits: number, keeps: (point: Point) => boolean): Point[][] {
  const parts: Point[][] = [];
  let isOpen = false;
  for (const [from, to] of stepsOf(line, stepUnits)) {
    if (!keeps([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])) {
      isOpen = false;
      continue;
    }
    if (!isOpen) parts.push([from]);
    isOpen = true;
    parts.at(-1)?.push(to);
  }
  const corners = new Set(line.map(String));
  return parts.map((part) => part.filter((point, i) => i === 0 || i === part.length - 1 || corners.has(String(point))));
}

function stepsOf(line: readonly Point[], stepUnits: number): [Point, Point][] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i] as Point;
    const count = Math.max(1, Math.ceil(distance(from, to) / stepUnits));
    const at = (step: number): Point =>
      step === count
        ? to
        : [from[0] + ((to[0] - from[0]) * step) / count, from[1] + ((to[1] - from[1]) * step) / count];
    return Array.from({ length: count }, (_, step): [Point, Point] => [at(step), at(step + 1)]);
  });
}
