import type { Bbox } from "./bbox.ts";
import type { Camera } from "./camera.ts";

const WORLD_PX = 512;
const mercatorY = (latitude: number) => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/** The box around points in degrees; null when there are none. */
export function boundsOfPoints(longitudes: readonly number[], latitudes: readonly number[]): Bbox | null {
  if (longitudes.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [i, longitude] of longitudes.entries()) {
    const latitude = latitudes[i] ?? south;
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  return [west, south, east, north];
}

/** The closest look that holds a box in a map of so many CSS pixels; never closer than street zoom. */
export function boundsCamera([west, south, east, north]: Bbox, widthPx: number, heightPx: number): Camera {
  const across = Math.max((east - west) / 360, 1e-9);
  const down = Math.max(mercatorY(south) - mercatorY(north), 1e-9);
  const zoom = Math.log2(Math.min(widthPx / across, heightPx / down) / WORLD_PX);
  return { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: Math.min(16, Math.max(0, zoom)) };
}
