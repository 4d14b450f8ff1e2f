import type { Bbox } from "./bbox.ts";
import type { Camera } from "./camera.ts";
import { fitCamera } from "./fit-camera.ts";

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

const uncovered = { top: 0, right: 0, bottom: 0, left: 0 };

/** The closest look that holds a box in a map of so many CSS pixels; never closer than street zoom. */
export function boundsCamera(bounds: Bbox, widthPx: number, heightPx: number): Camera {
  const camera = fitCamera(bounds, widthPx, heightPx, uncovered);
  return { ...camera, zoom: Math.min(16, Math.max(0, camera.zoom)) };
}
