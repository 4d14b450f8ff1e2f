import type { MapLibreMap } from "maplibre-gl";
import type { Bbox } from "#domain/bbox.ts";
import type { Camera } from "#domain/camera.ts";

/** What other things cover of a map, in CSS pixels. */
export type MapPadding = { top: number; right: number; bottom: number; left: number };

/** Flights end before anyone waits for them; longer ones are cuts. */
const flightMs = 170;
const longestFlightScreens = 1.5;
/** An area narrower than this is hard to see, and is shown from closer by. */
const leastSeenPx = 24;
const closeZoom = 13;

const wantsLessMotion = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Where the map looks now. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

/** Look somewhere else: a short flight, or a cut when it is far or motion is unwelcome. */
export function moveTo(map: MapLibreMap, { longitude, latitude, zoom }: Camera): void {
  const target = { center: [longitude, latitude] as [number, number], zoom };
  const size = map.getCanvas().clientWidth || 1;
  const away = map.project([longitude, latitude]).dist(map.project(map.getCenter())) / size;
  if (wantsLessMotion() || away > longestFlightScreens) map.jumpTo(target);
  else map.easeTo({ ...target, duration: flightMs });
}

/** Bring a box into view; `maxZoom` keeps a small area from filling the screen. */
function showBounds(map: MapLibreMap, bounds: Bbox, padding: MapPadding, maxZoom = 14): void {
  const camera = map.cameraForBounds(bounds as [number, number, number, number], { padding, maxZoom });
  if (!camera?.center) return;
  const { lng, lat } = normal(camera.center);
  moveTo(map, { longitude: lng, latitude: lat, zoom: camera.zoom ?? map.getZoom() });
}

/** Move only when the box is hard to see, or not in the part of the map that is free. */
export function revealBounds(map: MapLibreMap, bounds: Bbox, padding: MapPadding): void {
  const [west, south, east, north] = bounds;
  const { clientWidth, clientHeight } = map.getCanvas();
  const corners = [map.project([west, north]), map.project([east, south])];
  const [upperLeft, lowerRight] = corners;
  const isTiny = lowerRight && upperLeft ? lowerRight.x - upperLeft.x < leastSeenPx : false;
  const isSeen = corners.every(
    ({ x, y }) =>
      x >= padding.left && x <= clientWidth - padding.right && y >= padding.top && y <= clientHeight - padding.bottom,
  );
  if (isTiny || !isSeen) showBounds(map, bounds, padding, Math.max(map.getZoom(), closeZoom));
}

function normal(center: unknown): { lng: number; lat: number } {
  if (Array.isArray(center)) return { lng: Number(center[0]), lat: Number(center[1]) };
  return center as { lng: number; lat: number };
}
