import type { Geometry, Position } from "geojson";

const pair = ([x, y]: Position): string => `${x} ${y}`;
const line = (points: readonly Position[]): string => `(${points.map(pair).join(",")})`;
const lines = (parts: readonly (readonly Position[])[]): string => `(${parts.map(line).join(",")})`;

function wordsOf(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `POINT(${pair(geometry.coordinates)})`;
    case "LineString":
      return `LINESTRING${line(geometry.coordinates)}`;
    case "MultiLineString":
      return `MULTILINESTRING${lines(geometry.coordinates)}`;
    case "Polygon":
      return `POLYGON${lines(geometry.coordinates)}`;
    case "MultiPolygon":
      return `MULTIPOLYGON(${geometry.coordinates.map(lines).join(",")})`;
    default:
      throw new TypeError(`the demo has no ${geometry.type}`);
  }
}

/** A geometry as EWKT in EPSG:4326, the only form that every way of running Patchwork takes in a geometry column. */
export function geometryText(geometry: Geometry): string {
  return `SRID=4326;${wordsOf(geometry)}`;
}

export function pointText(point: readonly number[]): string {
  return geometryText({ type: "Point", coordinates: [...point] });
}
