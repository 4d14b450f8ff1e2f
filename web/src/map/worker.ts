import { prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

// Once, before any map: without it a bundled map stays blank.
setWorkerUrl(workerUrl);

// The worker starts while the data is on its way, not when the first map is made.
if (canDrawMaps()) prewarm();

/** Whether this browser can draw a map at all. */
export function canDrawMaps(): boolean {
  try {
    return Boolean(document.createElement("canvas").getContext("webgl2"));
  } catch {
    return false;
  }
}
