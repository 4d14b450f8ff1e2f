import { geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection } from "geojson";

/** The media type of a Mapbox vector tile, as asked for and as answered. */
export const vectorTileType = "application/vnd.mapbox-vector-tile";

/** Units along a side of a tile, and how far shapes go past its edge, both as the SQL function has them. */
const extent = 4096;
const buffer = 64;

/** Encodes features (EPSG:4326) as one vector tile with one layer; integer ids stay as they are.
 *  Nothing to draw gives no bytes, as `ST_AsMVT` does. */
export function encodeTile(layer: string, features: FeatureCollection, z: number, x: number, y: number): Uint8Array {
  const tile = geoJSONToTile(features, z, x, y, { extent, buffer, clip: true, tolerance: 0 });
  if (tile.features.length === 0) return new Uint8Array();
  return fromGeojsonVt({ [layer]: tile }, { version: 2, extent });
}
