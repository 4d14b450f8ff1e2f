import type { Position } from "geojson";
import type { NeighbourhoodIndex } from "./neighbourhood.ts";

/** Rough shapes of every area of a geography (EPSG:4326, longitude first), side by side with `ids`: to be looked at, not measured. */
export type NeighbourhoodOutlines = {
  geography: string;
  ids: number[];
  /** MultiPolygon coordinates of each area. */
  shapes: Position[][][][];
};

/** The same as sent: in a whole country, areas too small to have a shape in a picture have none. */
export type SentOutlines = Omit<NeighbourhoodOutlines, "shapes"> & { shapes: (Position[][][] | null)[] };

type Bounds = Pick<NeighbourhoodIndex, "west" | "south" | "east" | "north">;

/** Outlines in which every area has a shape: its bounds, where it was sent without. */
export function completeOutlines(sent: SentOutlines, { west, south, east, north }: Bounds): NeighbourhoodOutlines {
  const shapes = sent.shapes.map((shape, area): Position[][][] => {
    if (shape) return shape;
    const [left = 0, low = 0, right = 0, high = 0] = [west[area], south[area], east[area], north[area]];
    return [
      [
        [
          [left, low],
          [right, low],
          [right, high],
          [left, high],
          [left, low],
        ],
      ],
    ];
  });
  return { ...sent, shapes };
}
