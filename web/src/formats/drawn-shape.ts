import type { Position } from "geojson";
import type { DrawnShape } from "#domain/drawn-neighbourhood.ts";
import { readFeatures } from "./features.ts";
import { areaPartOf } from "./polygons.ts";
import { FileRefused } from "./problem.ts";

/** A shape from somebody's file, and what was left out of it. */
export type ShapeRead = { shape: DrawnShape; name: string; notes: string[] };

/** Takes all areas of a GeoJSON or TopoJSON file as one shape, in degrees. FileRefused, with a sentence, when it has none. */
export function readDrawnShape(bytes: Uint8Array, fileName: string): ShapeRead {
  const { features, notes } = readFeatures(bytes, fileName, {});
  const polygons: Position[][][] = [];
  let left = 0;
  for (const { geometry } of features) {
    const part = areaPartOf(geometry);
    if (!part.geometry) left += 1;
    else if (part.geometry.type === "Polygon") polygons.push(part.geometry.coordinates);
    else polygons.push(...part.geometry.coordinates);
  }
  if (polygons.length === 0)
    throw new FileRefused(`${fileName} holds no area: draw a polygon in it, or choose another file.`);
  if (left > 0) notes.push(`${left} of ${features.length} things in the file are no areas, and were left out.`);
  return { shape: { type: "MultiPolygon", coordinates: polygons }, name: nameIn(features, fileName), notes };
}

function nameIn(features: ReturnType<typeof readFeatures>["features"], fileName: string): string {
  const given = features.length === 1 ? features[0]?.properties.name : null;
  return typeof given === "string" && given.trim() ? given.trim().slice(0, 80) : fileName.replace(/\.\w+$/, "");
}
