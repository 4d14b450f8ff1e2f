import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { Delaunay } from "d3-delaunay";
import { seededRandom } from "#domain/seeded-random.ts";
import { bellDraw, seedOf } from "#scripts/doggerland/draws.ts";

/** England's outline, very roughly, in degrees: enough for shapes of a realistic size in a realistic place. */
const outline: readonly Degrees[] = [
  [-5.6, 50.05],
  [-4.2, 50.32],
  [-3.5, 50.25],
  [-2.4, 50.58],
  [-1.1, 50.75],
  [0.9, 50.95],
  [1.4, 51.3],
  [0.8, 51.6],
  [1.7, 52.5],
  [1.2, 52.95],
  [0.2, 52.95],
  [0.3, 53.4],
  [-0.2, 54.1],
  [-1.2, 54.65],
  [-1.6, 55.5],
  [-2.1, 55.75],
  [-2.7, 55.0],
  [-3.4, 54.85],
  [-3.4, 54.3],
  [-2.9, 53.9],
  [-3.0, 53.4],
  [-3.0, 52.0],
  [-2.7, 51.55],
  [-4.1, 51.2],
  [-4.6, 50.9],
];
const towns = 420;
/** Areas in the country, not in a town. */
const ruralShare = 0.17;
/** A side is halved so many times, which gives an area about sixty corners, as generalised LSOAs have. */
const halvings = 3;

type Degrees = [longitude: number, latitude: number];

/**
 * One area for each code: cells about points that crowd into towns, with sides that wander and that neighbours share to
 * the last digit. The same for the same codes and seed. EPSG:4326, written as GeoJSON with the columns of an LSOA file.
 */
export async function writeEngland(codes: readonly string[], path: string, seed = 33_755): Promise<void> {
  const random = seededRandom(seed);
  const points = pointsFor(codes.length, random);
  const beyond = [...Array(4000)].flatMap(() => {
    const point: Degrees = [-6.5 + random() * 9, 49.3 + random() * 7.2];
    return isInside(point) ? [] : [point];
  });
  const cells = Delaunay.from([...points, ...beyond]).voronoi([-8, 48.5, 4, 57.5]);
  const file = createWriteStream(path);
  file.write('{"type":"FeatureCollection","name":"LSOA_2021","features":[');
  for (const [position, code] of codes.entries()) {
    const ring = roughened(cells.cellPolygon(position) as unknown as Degrees[]);
    const geometry = { type: "Polygon", coordinates: [ring] };
    const properties = { LSOA21CD: code, LSOA21NM: `Area ${code.slice(-5)}` };
    const line = `${position ? "," : ""}\n${JSON.stringify({ type: "Feature", properties, geometry })}`;
    if (!file.write(line)) await new Promise<void>((resolve) => file.once("drain", () => resolve()));
  }
  file.end("\n]}\n");
  await finished(file);
}

function pointsFor(count: number, random: () => number): Degrees[] {
  const centres = Array.from({ length: towns }, (_, rank) => ({
    at: somewhere(random),
    share: 1 / (rank + 6),
    reach: 0.03 + 0.22 / Math.sqrt(rank + 1),
  }));
  const whole = centres.reduce((sum, { share }) => sum + share, 0);
  const points: Degrees[] = [];
  while (points.length < count) {
    let left = random() * whole;
    const town = centres.find(({ share }) => {
      left -= share;
      return left <= 0;
    });
    const point: Degrees =
      !town || random() < ruralShare
        ? somewhere(random)
        : [town.at[0] + bellDraw(random) * town.reach, town.at[1] + bellDraw(random) * town.reach * 0.6];
    if (isInside(point)) points.push(point);
  }
  return points;
}

function somewhere(random: () => number): Degrees {
  for (;;) {
    const point: Degrees = [-5.7 + random() * 7.5, 50 + random() * 5.8];
    if (isInside(point)) return point;
  }
}

function isInside([x, y]: Degrees): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(i + 1) % outline.length] as Degrees;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** A closed ring of six decimals whose sides wander; a side depends on its two ends alone. */
function roughened(ring: readonly Degrees[]): Degrees[] {
  const corners = ring.slice(0, -1).map(rounded);
  const rough = corners.flatMap((corner, position) =>
    side(corner, corners[(position + 1) % corners.length] as Degrees),
  );
  return [...rough, rough[0] as Degrees];
}

function side(a: Degrees, b: Degrees): Degrees[] {
  const isReversed = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  const [first, last] = isReversed ? [b, a] : [a, b];
  const random = seededRandom(seedOf(first[0] * 1e4, first[1] * 1e4, last[0] * 1e4, last[1] * 1e4));
  const line = [...wander(first, last, halvings, random), last];
  return (isReversed ? line.reverse() : line).slice(0, -1).map(rounded);
}

function wander(a: Degrees, b: Degrees, left: number, random: () => number): Degrees[] {
  if (left === 0) return [a];
  const nudge = (random() - 0.5) * 0.24;
  const middle: Degrees = [(a[0] + b[0]) / 2 - (b[1] - a[1]) * nudge, (a[1] + b[1]) / 2 + (b[0] - a[0]) * nudge];
  return [...wander(a, middle, left - 1, random), ...wander(middle, b, left - 1, random)];
}

function rounded([x, y]: Degrees): Degrees {
  return [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];
}
