import { seededRandom } from "#domain/seeded-random.ts";
import { isOnLand } from "./coast.ts";
import { distance, isInside, type Point } from "./plane.ts";

/** Where people crowd together, and how far the crowding reaches. */
const CORES: readonly { readonly at: Point; readonly reach: number }[] = [
  { at: [735, 495], reach: 120 },
  { at: [585, 300], reach: 70 },
  { at: [760, 655], reach: 95 },
  { at: [880, 330], reach: 70 },
  { at: [545, 690], reach: 60 },
];

/** What the borough takes in; a neighbourhood belongs when its own point lies inside. */
const BOROUGH_LIMITS: readonly Point[] = [
  [395, 120],
  [560, 40],
  [900, 60],
  [1250, 250],
  [1250, 720],
  [1140, 890],
  [880, 905],
  [600, 880],
  [420, 800],
  [330, 640],
  [300, 440],
  [330, 240],
];

const SEED = 20260217;
const HOLM: Point = [1133, 476];
const COUNTRYSIDE_SPACING = 78;

/** How far apart neighbourhoods stand here: 27 units in a centre, 78 in open country. */
export function spacingAt([x, y]: Point): number {
  const crowded = Math.min(...CORES.map(({ at, reach }) => 25 + (Math.hypot(x - at[0], y - at[1]) / reach) * 20));
  return Math.min(COUNTRYSIDE_SPACING, Math.max(27, crowded));
}

export function isInBorough(point: Point): boolean {
  return isInside(point, BOROUGH_LIMITS);
}

/** One point a neighbourhood: darts thrown at the board, kept when no earlier one stands too near.
 *  The wider country is filled in afterwards with its own darts, so the borough stays as it is when the country grows. */
export function settlementPoints(): Point[] {
  const points: Point[] = [];
  const keepIfClear = (point: Point, spacing: number): void => {
    if (points.every((other) => distance(other, point) > spacing) && isOnLand(point)) points.push(point);
  };
  const near = seededRandom(SEED);
  for (let dart = 0; dart < 60_000; dart++) {
    const point: Point = [-300 + near() * 1500, -60 + near() * 1120];
    keepIfClear(point, spacingAt(point));
  }
  points.push(HOLM);
  const far = seededRandom(SEED + 1);
  for (let dart = 0; dart < 15_000; dart++)
    keepIfClear([-560 + far() * 1700, -420 + far() * 1900], COUNTRYSIDE_SPACING);
  return points;
}
