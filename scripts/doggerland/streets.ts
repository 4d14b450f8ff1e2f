import { seededRandom } from "#domain/seeded-random.ts";
import { isOnLand, mainland } from "./coast.ts";
import { parks, railways, riverBody } from "./country-lines.ts";
import { DISTRICTS, districtAt } from "./district-centres.ts";
import { distance, distanceToLine, isInside, type Point } from "./plane.ts";
import { isInBorough, spacingAt } from "./settlement.ts";
import { streetNamer } from "./street-names.ts";

/** A residential street; short ones have no name. */
export interface Street {
  readonly district: number;
  readonly name: string | null;
  readonly line: readonly Point[];
}

/** A block is about 130 by 85 m. */
const BLOCK = { long: 9.5, short: 6.2 };
/** Where neighbourhoods stand closer than this the whole of them is built up; elsewhere only a village about the middle. */
const BUILT_UP_SPACING = 40;
const VILLAGE_RADIUS_UNITS = 21;
const SHORTEST_NAMED_BLOCKS = 2;

/** Streets of the whole borough: each district has its own grid, bent a little, with gaps. */
export function residentialStreets(centres: readonly Point[]): Street[] {
  const built = builtUpTest(centres);
  return DISTRICTS.flatMap((district, number) => {
    const random = seededRandom(9_100 + number);
    const near = centres.filter((centre) => districtAt(centre) === number);
    const isHere = (point: Point): boolean => districtAt(point) === number;
    const lines = gridLines(district.at, reachOf(district.at, near), random).flatMap((line) =>
      keptRuns(line, isHere, built, random),
    );
    const nameNext = streetNamer(district.name, random);
    const nearestFirst = lines.sort((a, b) => middleDistance(a, district.at) - middleDistance(b, district.at));
    return nearestFirst.map((line) => ({
      district: number,
      name: line.length > SHORTEST_NAMED_BLOCKS ? nameNext() : null,
      line,
    }));
  });
}

const middleDistance = (line: readonly Point[], to: Point): number =>
  distance(line[Math.floor(line.length / 2)] as Point, to);

const reachOf = (at: Point, near: readonly Point[]): number => Math.max(30, ...near.map((p) => distance(p, at))) + 40;

function builtUpTest(centres: readonly Point[]): (point: Point) => boolean {
  const rails = railways.map(({ line }) => line);
  return (point) => {
    const isBuilt =
      spacingAt(point) < BUILT_UP_SPACING || centres.some((centre) => distance(centre, point) < VILLAGE_RADIUS_UNITS);
    if (!isBuilt || !isInBorough(point) || !isOnLand(point)) return false;
    if (distanceToLine(point, mainland) < 2.4) return false;
    if (isInside(point, riverBody) || parks.some(({ ring }) => isInside(point, ring))) return false;
    return rails.every((line) => distanceToLine(point, line) > 1.2);
  };
}

/** Both families of lines of a bent grid, as runs of block corners. */
function gridLines(at: Point, reach: number, random: () => number): Point[][] {
  const tilt = (random() - 0.5) * 1.5;
  const [bend, turn] = [2 + random() * 4, random() * Math.PI];
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const corner = (column: number, row: number): Point => {
    const x = column * BLOCK.long + bend * Math.sin((row * BLOCK.short) / 34 + turn);
    const y = row * BLOCK.short + bend * Math.sin((column * BLOCK.long) / 41 + turn);
    return [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
  };
  const columns = Math.ceil(reach / BLOCK.long);
  const rows = Math.ceil(reach / BLOCK.short);
  const span = (half: number): number[] => Array.from({ length: 2 * half + 1 }, (_, i) => i - half);
  return [
    ...span(rows).map((row) => span(columns).map((column) => corner(column, row))),
    ...span(columns).map((column) => span(rows).map((row) => corner(column, row))),
  ];
}

/** The stretches of a grid line on built-up ground, with one block in eight left out; a block may lean into the next place. */
function keptRuns(
  line: readonly Point[],
  isHere: (point: Point) => boolean,
  isBuilt: (point: Point) => boolean,
  random: () => number,
): Point[][] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Point, line[i] as Point];
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const isKept = random() > 0.125 && isHere(middle) && [from, middle, to].every(isBuilt);
    if (isKept && !isOpen) runs.push([from]);
    if (isKept) runs.at(-1)?.push(to);
    isOpen = isKept;
  }
  return runs;
}
