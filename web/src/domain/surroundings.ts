import type { MultiPolygon } from "geojson";
import type { Bbox } from "./bbox.ts";

/** An area among those around it, cut to a box (degrees, EPSG:4326). */
export type Surroundings = { bounds: Bbox; areas: { id: number; code: string; shape: MultiPolygon }[] };

/** Draws degrees on paper of this width: x to the right, y down, true to shape at the middle of the box. */
export function paperProjection([west, south, east, north]: Bbox, width: number) {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze || 1);
  return {
    height: (north - south) * scale,
    at: (longitude: number, latitude: number): [x: number, y: number] => [
      (longitude - west) * squeeze * scale,
      (north - latitude) * scale,
    ],
  };
}

/** A shape as the path of an SVG. */
export function shapePath({ coordinates }: MultiPolygon, at: (x: number, y: number) => [number, number]): string {
  return coordinates
    .flat()
    .map((ring) => {
      const points = ring.map(([longitude = 0, latitude = 0]) => at(longitude, latitude));
      return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
    })
    .join("");
}
