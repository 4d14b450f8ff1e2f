import type { Bbox } from "./bbox.ts";
import type { Camera } from "./camera.ts";
import { mercator, worldPx } from "./mercator.ts";

/** What a north-up map of this size shows (Web Mercator), rounded to about a metre so that equal views are equal. */
export function cameraBounds(camera: Camera, widthPx: number, heightPx: number): Bbox {
  const world = worldPx * 2 ** camera.zoom;
  const [x, y] = mercator(camera.longitude, camera.latitude).map((part) => part * world) as [number, number];
  const longitudeAt = (px: number) => (px / world) * 360 - 180;
  const latitudeAt = (py: number) => (360 / Math.PI) * Math.atan(Math.exp((0.5 - py / world) * 2 * Math.PI)) - 90;
  const round = (degrees: number) => Number(degrees.toFixed(5));
  return [
    round(longitudeAt(x - widthPx / 2)),
    round(latitudeAt(y + heightPx / 2)),
    round(longitudeAt(x + widthPx / 2)),
    round(latitudeAt(y - heightPx / 2)),
  ];
}
