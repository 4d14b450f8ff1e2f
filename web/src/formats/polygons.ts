import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

/** The area part of a shape, or why there is none. `left` says what was not taken. */
export type AreaPart = { geometry: Polygon | MultiPolygon; left: string | null } | { geometry: null; problem: string };

/** Takes polygons, and those inside a collection; lines and points have no area. */
export function areaPartOf(geometry: Geometry | null): AreaPart {
  if (!geometry) return { geometry: null, problem: "It has no shape." };
  const polygons = polygonsIn(geometry);
  if (polygons.length === 0) return { geometry: null, problem: `Its shape is a ${geometry.type}, not an area.` };
  const whole = polygons.filter(isWhole);
  const [first] = whole;
  if (!first) return { geometry: null, problem: "Its shape has fewer than four corners or is not closed." };
  const left = leftOut(geometry, polygons.length - whole.length);
  if (whole.length === 1) return { geometry: { type: "Polygon", coordinates: first }, left };
  return { geometry: { type: "MultiPolygon", coordinates: whole }, left };
}

function polygonsIn(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(polygonsIn) : [];
}

function isWhole(rings: Position[][]): boolean {
  return rings.length > 0 && rings.every((ring) => ring.length >= 4 && isClosed(ring));
}

function isClosed(ring: Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
}

function leftOut(geometry: Geometry, broken: number): string | null {
  if (broken > 0) return `${broken} of its parts had fewer than four corners or were not closed, and were left out.`;
  if (geometry.type !== "GeometryCollection") return null;
  return "Its shape is a collection; the polygons in it were taken, and any lines and points left out.";
}
