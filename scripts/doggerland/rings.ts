import { isInside, signedArea2 } from "./plane.ts";
import type { LatticePoint } from "./projection.ts";

/** Open rings of lattice points: the first is the outside (anticlockwise), the rest are holes (clockwise), as RFC 7946 asks. */
export type LatticePolygon = LatticePoint[][];

const keyOf = (point: LatticePoint): string => `${point[0]},${point[1]}`;

/** Drops repeated neighbours, which rounding makes of very short sides. */
export function withoutRepeats(ring: readonly LatticePoint[]): LatticePoint[] {
  return ring.filter((point, i) => keyOf(point) !== keyOf(ring[(i + ring.length - 1) % ring.length] as LatticePoint));
}

export function windAnticlockwise(ring: readonly LatticePoint[]): LatticePoint[] {
  return signedArea2(ring) < 0 ? [...ring].reverse() : [...ring];
}

export function areaOf(polygon: LatticePolygon): number {
  return polygon.reduce((sum, ring) => sum + signedArea2(ring) / 2, 0);
}

/** Every directed side, as "from>to". */
export function sidesOf(polygon: LatticePolygon): string[] {
  return polygon.flatMap((ring) =>
    ring.map((point, i) => `${keyOf(point)}>${keyOf(ring[(i + 1) % ring.length] as LatticePoint)}`),
  );
}

const reversed = (side: string): string => side.split(">").reverse().join(">");
const pointOf = (key: string): LatticePoint => key.split(",").map(Number) as unknown as LatticePoint;

/** One shape out of many that share exact vertices: sides walked both ways vanish, the rest join into rings.
 *  Nothing is computed, so nothing can drift: the result has only vertices that were there. */
export function dissolve(polygons: readonly LatticePolygon[]): LatticePolygon[] {
  const all = new Set(polygons.flatMap(sidesOf));
  const leaving = new Map<string, string[]>();
  for (const side of all) {
    if (all.has(reversed(side))) continue;
    const [from, to] = side.split(">") as [string, string];
    leaving.set(from, [...(leaving.get(from) ?? []), to]);
  }
  const rings: LatticePoint[][] = [];
  for (const start of [...leaving.keys()].sort()) {
    while (leaving.get(start)?.length) rings.push(walk(leaving, start));
  }
  return nest(rings);
}

/** Follows sides from `start` until it is met again. */
function walk(leaving: Map<string, string[]>, start: string): LatticePoint[] {
  const ring: LatticePoint[] = [];
  let before: LatticePoint | null = null;
  let at = start;
  do {
    const here = pointOf(at);
    const choices = leaving.get(at) ?? [];
    if (choices.length === 0) throw new Error(`a boundary ends in the open at ${at}`);
    const next = before === null ? (choices[0] as string) : simplestTurn(before, here, choices);
    leaving.set(
      at,
      choices.filter((choice) => choice !== next),
    );
    ring.push(here);
    before = here;
    at = next;
  } while (at !== start);
  return ring;
}

/** Where rings touch in a point, the leftmost way on: it hugs the inside, so each ring stays simple. */
function simplestTurn(before: LatticePoint, here: LatticePoint, choices: readonly string[]): string {
  const back = Math.atan2(before[1] - here[1], before[0] - here[0]);
  const turn = (choice: string): number => {
    const to = pointOf(choice);
    const angle = back - Math.atan2(to[1] - here[1], to[0] - here[0]);
    return (angle + 4 * Math.PI) % (2 * Math.PI);
  };
  return [...choices].sort((a, b) => turn(a) - turn(b))[0] as string;
}

/** Anticlockwise rings are outsides; each clockwise one is a hole of the outside that holds it. */
function nest(rings: readonly LatticePoint[][]): LatticePolygon[] {
  const outsides: LatticePolygon[] = rings.filter((ring) => signedArea2(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea2(ring) < 0)) {
    const owner = outsides.find((outside) => isInside(hole[0] as LatticePoint, outside[0] as LatticePoint[]));
    if (!owner) throw new Error("a hole lies outside every shape");
    owner.push(hole);
  }
  return outsides.sort((a, b) => areaOf(b) - areaOf(a));
}
