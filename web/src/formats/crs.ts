import type { Geometry, Position } from "geojson";
import { degreesFromGrid, isNearBritain, looksLikeGrid } from "#domain/national-grid.ts";
import { isObject, type Json } from "./json-text.ts";
import { FileRefused } from "./problem.ts";

/** How the coordinates of a file become degrees, longitude first, and what to say about it. */
export type Placing = { toDegrees: ((position: Position) => Position) | null; notes: string[] };

/** Decides once for a file: by what the caller says, else by the crs member, else by the first coordinates. */
export function placingOf(asked: string | undefined, member: Json | undefined, sample: Position | null): Placing {
  const said = asked ?? nameOfCrs(member);
  const code = said === null ? null : codeOf(said);
  if (code === "27700") {
    const isGrid = !sample || looksLikeGrid(sample[0] ?? 0, sample[1] ?? 0);
    if (!isGrid)
      return {
        toDegrees: null,
        notes: ["The file says EPSG:27700, yet its coordinates are degrees; they were taken as degrees."],
      };
    return {
      toDegrees: fromGrid,
      notes: ["The coordinates were converted from the National Grid (EPSG:27700) to degrees."],
    };
  }
  if (said !== null && code !== "4326" && code !== "84") {
    throw new FileRefused(
      `The coordinates are in “${said}”, which Patchwork does not read. Save the file in EPSG:4326 (degrees) or EPSG:27700 (National Grid).`,
    );
  }
  return sample ? placingOfDegrees(sample) : { toDegrees: null, notes: [] };
}

/** The first position of a geometry that has one. */
export function firstPosition(geometry: Geometry | null): Position | null {
  if (!geometry) return null;
  if (geometry.type === "GeometryCollection") {
    return geometry.geometries.map(firstPosition).find((position) => position !== null) ?? null;
  }
  let inner: unknown = geometry.coordinates;
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
  return Array.isArray(inner) && typeof inner[0] === "number" && typeof inner[1] === "number"
    ? [inner[0], inner[1]]
    : null;
}

function placingOfDegrees([x = 0, y = 0]: Position): Placing {
  if (looksLikeGrid(x, y)) {
    throw new FileRefused(
      `The coordinates (such as ${x}, ${y}) are not degrees: they look like metres of the British National Grid, EPSG:27700, but the file does not say so. ` +
        "If that is what they are, import it again with --crs EPSG:27700.",
    );
  }
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    if (isNearBritain(y, x)) return swapped;
    throw new FileRefused(
      `The coordinates (such as ${x}, ${y}) are not degrees. Save the file in EPSG:4326, longitude first.`,
    );
  }
  return !isNearBritain(x, y) && isNearBritain(y, x) ? swapped : { toDegrees: null, notes: [] };
}

const swapped: Placing = {
  toDegrees: ([latitude = Number.NaN, longitude = Number.NaN]) => [longitude, latitude],
  notes: ["The coordinates have latitude first, which is the wrong way round for GeoJSON; they were swapped."],
};

function fromGrid([easting = Number.NaN, northing = Number.NaN]: Position): Position {
  const [longitude, latitude] = degreesFromGrid(easting, northing);
  return [rounded(longitude), rounded(latitude)];
}

/** A tenth of a millionth of a degree is a centimetre: finer than the conversion is right. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

function nameOfCrs(member: Json | undefined): string | null {
  if (!isObject(member) || !isObject(member.properties)) return null;
  const { name, code } = member.properties;
  if (typeof name === "string") return name;
  return typeof code === "number" || typeof code === "string" ? `EPSG:${code}` : null;
}

/** “urn:ogc:def:crs:EPSG::27700”, “EPSG:4326”, “27700”, “urn:ogc:def:crs:OGC:1.3:CRS84”. */
function codeOf(said: string): string | null {
  return /(\d+)$/.exec(said.trim())?.[1] ?? null;
}
