import type { Bbox } from "./bbox.ts";
import type { Camera } from "./camera.ts";
import { mercator, worldPx } from "./mercator.ts";

/** What other things cover of a picture, in CSS pixels. */
export type Covered = { top: number; right: number; bottom: number; left: number };

/** The look that shows a box as large as it goes in what is left uncovered of so many CSS pixels, north up. */
export function fitCamera(bounds: Bbox, widthPx: number, heightPx: number, covered: Covered): Camera {
  const [west, south, east, north] = bounds;
  const [left, bottom] = mercator(west, south);
  const [right, top] = mercator(east, north);
  const freeWidth = Math.max(1, widthPx - covered.left - covered.right);
  const freeHeight = Math.max(1, heightPx - covered.top - covered.bottom);
  const scale = Math.min(freeWidth / Math.max(right - left, 1e-9), freeHeight / Math.max(bottom - top, 1e-9));
  const x = (left + right) / 2 + (covered.right - covered.left) / 2 / scale;
  const y = (top + bottom) / 2 + (covered.bottom - covered.top) / 2 / scale;
  const latitude = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return { longitude: x * 360 - 180, latitude, zoom: Math.log2(scale / worldPx) };
}
