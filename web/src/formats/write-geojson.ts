import type { Feature, Geometry, Position } from "geojson";

/** Features with whatever else travels at the top, such as the source and licence in `patchwork`. */
export type WritableCollection = {
  features: readonly Feature<Geometry | null>[];
  [member: string]: unknown;
};

/** A tenth of a metre: finer than any of it is surveyed. */
const DECIMALS = 6;

/** GeoJSON as RFC 7946 has it: degrees, outer rings anticlockwise, no crs member, one feature a line. */
export function writeGeojson(collection: WritableCollection): string {
  return [...writeGeojsonChunks(collection)].join("");
}

/** The same in pieces, for files too large to hold as one text. */
export function* writeGeojsonChunks(collection: WritableCollection): Generator<string> {
  const { features, crs: _, type: __, ...members } = collection;
  yield `{"type":"FeatureCollection",`;
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) yield `${JSON.stringify(name)}:${JSON.stringify(value)},`;
  }
  yield `"features":[`;
  for (const [position, feature] of features.entries()) {
    const geometry = feature.geometry && writableGeometry(feature.geometry);
    yield `${position === 0 ? "\n" : ",\n"}${JSON.stringify({ ...feature, geometry })}`;
  }
  yield "\n]}\n";
}

function writableGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { type: "Polygon", coordinates: writeRings(geometry.coordinates) };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: geometry.coordinates.map(writeRings) };
    case "GeometryCollection":
      return { type: "GeometryCollection", geometries: geometry.geometries.map(writableGeometry) };
    case "Point":
      return { type: "Point", coordinates: rounded(geometry.coordinates) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: geometry.coordinates.map((line) => line.map(rounded)) };
    default:
      return { type: geometry.type, coordinates: geometry.coordinates.map(rounded) };
  }
}

function writeRings(rings: Position[][]): Position[][] {
  return rings.map((ring, position) => {
    const isAnticlockwise = signedArea(ring) > 0;
    const line = ring.map(rounded);
    return isAnticlockwise === (position === 0) ? line : line.reverse();
  });
}

/** Twice the area, positive where the ring turns left. */
function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], position) => {
    const [nextX = 0, nextY = 0] = ring[(position + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function rounded(position: Position): Position {
  return position.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
