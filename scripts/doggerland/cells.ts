import { Delaunay } from "d3-delaunay";
import { crossing, distance, type Point } from "./plane.ts";
import { roughLine } from "./rough-line.ts";

/** A border between two cells (or a cell and the frame): its straight ends, and the wandering line it became. */
interface CellSide {
  readonly ends: readonly [Point, Point];
  readonly owners: number[];
  line: Point[];
}

/** One Voronoi cell: the point it grew from and its sides in order, each with the way it is walked. */
export interface Cell {
  readonly index: number;
  readonly at: Point;
  readonly sides: { readonly side: CellSide; readonly isForward: boolean }[];
}

const FRAME: [number, number, number, number] = [-700, -500, 1500, 1600];
const AMPLITUDE = 0.42;
const DEPTH = 3;
/** Longer sides run out to sea, where a wander of hundreds of metres would cut an island off from its own cell. */
const LONGEST_WANDERING_UNITS = 150;

const keyOf = (point: Point): string => `${point[0].toFixed(4)},${point[1].toFixed(4)}`;

/** Voronoi cells with roughened sides: neighbours share a side object, hence the very same points. */
export function cellsAround(points: readonly Point[]): Cell[] {
  const voronoi = Delaunay.from(points.map(([x, y]) => [x, y] as [number, number])).voronoi(FRAME);
  const sides = new Map<string, CellSide>();
  const cells: Cell[] = [];
  for (const [index, at] of points.entries()) {
    const polygon = voronoi.cellPolygon(index) as Point[] | null;
    if (!polygon) continue;
    const cell: Cell = { index, at, sides: [] };
    for (let i = 0; i < polygon.length - 1; i++) {
      const [from, to] = [polygon[i] as Point, polygon[i + 1] as Point];
      if (distance(from, to) < 1e-3) continue;
      const backward = sides.get(`${keyOf(to)}>${keyOf(from)}`);
      const side = backward ?? { ends: [from, to], owners: [], line: [] };
      if (!backward) sides.set(`${keyOf(from)}>${keyOf(to)}`, side);
      side.owners.push(index);
      cell.sides.push({ side, isForward: !backward });
    }
    cells.push(cell);
  }
  roughen([...sides.values()]);
  return cells;
}

/** The open ring of a cell. */
export function ringOf(cell: Cell): Point[] {
  return cell.sides.flatMap(({ side, isForward }) => (isForward ? side.line : [...side.line].reverse()).slice(0, -1));
}

/** Roughens every side, then calms those that run into another until none crosses: no area may overlap its neighbour. */
function roughen(sides: readonly CellSide[]): void {
  const isLong = ({ ends }: CellSide): boolean => distance(...ends) > LONGEST_WANDERING_UNITS;
  const amplitudes = new Map(sides.map((side) => [side, isLong(side) ? 0 : AMPLITUDE]));
  const draw = (side: CellSide): void => {
    const [a, b] = side.ends;
    side.line = [...roughLine(a, b, amplitudes.get(side) ?? 0, DEPTH), b];
  };
  for (const side of sides) draw(side);
  for (let round = 0; round < 8; round++) {
    const unruly = crossingSides(sides);
    if (unruly.size === 0) return;
    for (const side of unruly) {
      amplitudes.set(side, round === 7 ? 0 : (amplitudes.get(side) ?? 0) / 2);
      draw(side);
    }
  }
  if (crossingSides(sides).size > 0) throw new Error("two borders still cross");
}

function crossingSides(sides: readonly CellSide[]): Set<CellSide> {
  const unruly = new Set<CellSide>();
  const reach = sides.map(
    ({ line }) =>
      [
        Math.min(...line.map((p) => p[0])),
        Math.min(...line.map((p) => p[1])),
        Math.max(...line.map((p) => p[0])),
        Math.max(...line.map((p) => p[1])),
      ] as const,
  );
  for (let i = 0; i < sides.length; i++) {
    for (let j = i; j < sides.length; j++) {
      const [a, b] = [reach[i], reach[j]];
      if (!a || !b || a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3]) continue;
      if (!linesCross((sides[i] as CellSide).line, (sides[j] as CellSide).line)) continue;
      unruly.add(sides[i] as CellSide).add(sides[j] as CellSide);
    }
  }
  return unruly;
}

/** Whether two polylines meet anywhere but in a shared vertex. */
function linesCross(one: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < one.length; i++) {
    for (let j = one === other ? i + 1 : 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]] as [Point, Point, Point, Point];
      const touches = [a, b].some((p) => [c, d].some((q) => keyOf(p) === keyOf(q)));
      if (!touches && crossing(a, b, c, d) !== null) return true;
    }
  }
  return false;
}
