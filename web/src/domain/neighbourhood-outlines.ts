import type { Position } from "geojson";

/** Rough shapes of every area of a geography (EPSG:4326, longitude first), side by side with `ids`: to be looked at, not measured. */
export type NeighbourhoodOutlines = {
  geography: string;
  ids: number[];
  /** MultiPolygon coordinates of each area. */
  shapes: Position[][][][];
};
