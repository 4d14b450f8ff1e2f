import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

// Once, before any map: without it a bundled map stays blank.
setWorkerUrl(workerUrl);

let canDraw: boolean | undefined;

/** Whether this browser can draw a map at all. Tried once: a browser gives only so many contexts, and takes back the oldest. */
export function canDrawMaps(): boolean {
  canDraw ??= hasWebgl();
  return canDraw;
}

function hasWebgl(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return Boolean(context);
  } catch {
    return false;
  }
}
