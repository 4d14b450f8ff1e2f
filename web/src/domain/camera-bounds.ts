import type { Bbox } from "./bbox.ts";
import type { Camera } from "./camera.ts";

/** MapLibre's tiles are 512 CSS pixels at zoom 0. */
const WORLD_PX = 512;

/** What a north-up map of this size shows (Web Mercator), rounded to about a metre so that equal views are equal. */
export function cameraBounds(camera: Camera, widthPx: number, heightPx: number): Bbox {
  const world = WORLD_PX * 2 ** camera.zoom;
  const x = ((camera.longitude + 180) / 360) * world;
  const sine = Math.sin((camera.latitude * Math.PI) / 180);
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world;
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
