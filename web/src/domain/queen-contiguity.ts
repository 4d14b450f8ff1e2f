import type { MultiPolygon, Polygon, Position } from "geojson";
import { type Contiguity, contiguityOfPairs } from "./contiguity.ts";

/** About a centimetre, the snap of spdep::poly2nb for degrees since its version 1.3. */
const snapDegrees = 1e-7;

/** Side of a square of the search grid: wide against the snap, so that most corners are looked for in one square only. */
const squareDegrees = 16 * snapDegrees;

type Corners = { count: number; x: Float64Array; y: Float64Array; area: Uint32Array };

/**
 * Queen contiguity: two areas are neighbours when they share at least one corner, to within 1e-7 of a degree, as
 * spdep::poly2nb(queen = TRUE) says. Corners are compared, not edges: two areas that meet along a line without a
 * common corner are not found, so the shapes must come from one unsimplified layer.
 * @param shapes in degrees, EPSG:4326, longitude first; null for an area without a shape, which becomes an island.
 */
export function queenContiguity(shapes: readonly (Polygon | MultiPolygon | null)[]): Contiguity {
  const corners = cornersOf(shapes);
  const { count, x, y, area } = corners;
  const bucketCount = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const first = new Int32Array(bucketCount).fill(-1);
  const next = new Int32Array(count);
  const [from, to]: [number[], number[]] = [[], []];
  let last = -1;
  for (let corner = 0; corner < count; corner++) {
    for (const other of near(corners, corner, first, next)) {
      const pair = (area[corner] as number) * shapes.length + (area[other] as number);
      // neighbours share many corners in a row, so most repeats end here
      if (area[other] === area[corner] || pair === last) continue;
      last = pair;
      from.push(area[corner] as number);
      to.push(area[other] as number);
    }
    const bucket = bucketOf(squareOf(x[corner] as number), squareOf(y[corner] as number), bucketCount);
    next[corner] = first[bucket] as number;
    first[bucket] = corner;
  }
  return contiguityOfPairs(shapes.length, from, to);
}

/** Corners seen before that lie within the snap of one. */
function near({ x, y }: Corners, corner: number, first: Int32Array, next: Int32Array): number[] {
  const [longitude, latitude] = [x[corner] as number, y[corner] as number];
  const found: number[] = [];
  const [west, east] = [squareOf(longitude - snapDegrees), squareOf(longitude + snapDegrees)];
  const [south, north] = [squareOf(latitude - snapDegrees), squareOf(latitude + snapDegrees)];
  for (let column = west; column <= east; column++)
    for (let row = south; row <= north; row++)
      for (let other = first[bucketOf(column, row, first.length)] as number; other >= 0; other = next[other] as number)
        if (Math.hypot((x[other] as number) - longitude, (y[other] as number) - latitude) <= snapDegrees)
          found.push(other);
  return found;
}

function squareOf(degrees: number): number {
  return Math.floor(degrees / squareDegrees);
}

function bucketOf(column: number, row: number, bucketCount: number): number {
  const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (bucketCount - 1);
}

function cornersOf(shapes: readonly (Polygon | MultiPolygon | null)[]): Corners {
  const rings = shapes.map((shape) => (shape ? ringsOf(shape) : []));
  const count = rings.flat().reduce((sum, ring) => sum + ring.length, 0);
  const corners = { count, x: new Float64Array(count), y: new Float64Array(count), area: new Uint32Array(count) };
  let corner = 0;
  for (const [area, ofArea] of rings.entries())
    for (const ring of ofArea)
      for (const [longitude = Number.NaN, latitude = Number.NaN] of ring) {
        corners.x[corner] = longitude;
        corners.y[corner] = latitude;
        corners.area[corner++] = area;
      }
  return corners;
}

function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}
