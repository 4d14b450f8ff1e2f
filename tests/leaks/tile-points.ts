import type { TileLayer } from "#tests/tiles/read-tile.ts";
import type { Truth } from "./truths.ts";

/** True points among the positions of a vector tile, which are whole numbers across it: as near as two of them. The
 *  request says which tile it is. */
export function pointsOfTile(layers: TileLayer[], asked: string, truths: Truth[]): string[] {
  const [z, x, y] = ["z", "x", "y"].map((name) => Number(new RegExp(`\\b${name}"?[=:](\\d+)`).exec(asked)?.[1]));
  if (z === undefined || x === undefined || y === undefined) return [];
  return truths.flatMap((truth) => {
    const across = ((truth.longitude + 180) / 360) * 2 ** z - x;
    const down = (0.5 - Math.asinh(Math.tan((truth.latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z - y;
    const isThere = layers.some(({ extent, features }) =>
      features.some(({ positions }) =>
        positions.some((place) => Math.hypot(place[0] - across * extent, place[1] - down * extent) < 2),
      ),
    );
    return isThere ? [`the coordinates of ${truth.name}, in a tile`] : [];
  });
}
