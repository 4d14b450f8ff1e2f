import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Position } from "geojson";
import { feature as featuresOfTopology } from "topojson-client";
import type { Topology } from "topojson-specification";
import { firstPosition, placingOf } from "./crs.ts";
import { isObject, type JsonObject, readJson } from "./json-text.ts";
import { FileRefused, type Problem } from "./problem.ts";

/** One feature of a file, in degrees, with its place in the file counted from 1. */
export type FileFeature = { row: number; properties: NonNullable<GeoJsonProperties>; geometry: Geometry | null };

/** Reads GeoJSON and TopoJSON alike. */
export function readFeatures(
  bytes: Uint8Array,
  fileName: string,
  options: { crs?: string | undefined },
): { features: FileFeature[]; problems: Problem[]; notes: string[] } {
  const { json, notes } = readJson(bytes, fileName);
  if (!isObject(json)) throw new FileRefused(notGeojson(fileName));
  const found = json.type === "Topology" ? fromTopology(json, fileName, notes) : fromGeojson(json, fileName);
  if (json.exceededTransferLimit === true || isTransferCut(json)) {
    notes.push("The service that made the file says there is more: this is only one page of it.");
  }
  const sample = found.map(({ geometry }) => firstPosition(geometry)).find((position) => position !== null) ?? null;
  const placing = placingOf(options.crs, json.crs, sample);
  notes.push(...placing.notes);
  const problems: Problem[] = [];
  const features = found.map(({ properties, geometry }, position) => {
    const placed = geometry && placeGeometry(geometry, placing.toDegrees ?? plain);
    if (geometry && !placed) {
      problems.push({ row: position + 1, column: null, problem: "Its shape has a coordinate that is not a number." });
    }
    return { row: position + 1, properties: properties ?? {}, geometry: placed };
  });
  return { features, problems, notes };
}

type Found = Pick<Feature<Geometry | null>, "geometry" | "properties">;

function fromGeojson(json: JsonObject, fileName: string): Found[] {
  const geojson = json as unknown as FeatureCollection<Geometry | null> | Feature<Geometry | null> | Geometry;
  if (geojson.type === "FeatureCollection" && Array.isArray(geojson.features)) {
    const features = geojson.features.filter((each) => each?.type === "Feature");
    if (features.length === 0) throw new FileRefused(`${fileName} is GeoJSON but holds no features.`);
    return features;
  }
  if (geojson.type === "Feature") return [geojson];
  if (Array.isArray(json.coordinates) || Array.isArray(json.geometries)) {
    return [{ geometry: geojson as Geometry, properties: {} }];
  }
  if (json.geometryType !== undefined || json.spatialReference !== undefined) {
    throw new FileRefused(`${fileName} is Esri JSON, not GeoJSON. Download it again with “f=geojson” in the address.`);
  }
  throw new FileRefused(notGeojson(fileName));
}

function fromTopology(json: JsonObject, fileName: string, notes: string[]): Found[] {
  const topology = json as unknown as Topology;
  const names = Object.keys(topology.objects ?? {});
  const [first] = names;
  const layer = first === undefined ? undefined : topology.objects[first];
  if (!layer) throw new FileRefused(`${fileName} is TopoJSON but holds no objects.`);
  if (names.length > 1) notes.push(`The file has ${names.length} layers; the first, “${first}”, was read.`);
  const read = featuresOfTopology(topology, layer);
  return read.type === "FeatureCollection" ? read.features : [read];
}

/** The same geometry with every position placed and without heights; null when a position is no position. */
function placeGeometry(geometry: Geometry, place: (position: Position) => Position): Geometry | null {
  if (geometry.type === "GeometryCollection") {
    const geometries = (geometry.geometries ?? []).map((each) => placeGeometry(each, place));
    return geometries.every((each) => each !== null) ? { type: "GeometryCollection", geometries } : null;
  }
  const coordinates = placeCoordinates(geometry.coordinates, place);
  return coordinates === null ? null : ({ type: geometry.type, coordinates } as Geometry);
}

type Nested = Position | Nested[];

function placeCoordinates(coordinates: unknown, place: (position: Position) => Position): Nested | null {
  if (!Array.isArray(coordinates)) return null;
  if (typeof coordinates[0] === "number") {
    const placed = place(coordinates).slice(0, 2);
    return placed.length === 2 && placed.every(Number.isFinite) ? placed : null;
  }
  const placed: Nested[] = [];
  for (const each of coordinates) {
    const inner = placeCoordinates(each, place);
    if (inner === null) return null;
    placed.push(inner);
  }
  return placed;
}

function plain(position: Position): Position {
  return position;
}

function isTransferCut({ properties }: JsonObject): boolean {
  return isObject(properties) && properties.exceededTransferLimit === true;
}

function notGeojson(fileName: string): string {
  return `${fileName} is JSON, but neither GeoJSON nor TopoJSON: it has no features. Download it again as GeoJSON.`;
}
