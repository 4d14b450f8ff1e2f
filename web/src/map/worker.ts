import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

// Once, before any map: without it a bundled map stays blank.
setWorkerUrl(workerUrl);

// The worker is asked for when the first map is made; fetched beforehand it does not stand in that map's way.
const preload = document.createElement("link");
preload.rel = "modulepreload";
preload.setAttribute("as", "worker");
preload.href = workerUrl;
document.head.append(preload);

/** Whether this browser can draw a map at all. */
export function canDrawMaps(): boolean {
  try {
    return Boolean(document.createElement("canvas").getContext("webgl2"));
  } catch {
    return false;
  }
}
