import { prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

// Once, before any map: without it a bundled map stays blank.
setWorkerUrl(workerUrl);

let canDraw: boolean | undefined;

// The worker starts while the data is on its way, not when the first map is made.
if (canDrawMaps()) prewarm();

/** Whether this browser can draw a map at all. Tried once: a browser keeps few drawings of this kind alive at a time. */
export function canDrawMaps(): boolean {
  canDraw ??= tryDrawing();
  return canDraw;
}

function tryDrawing(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return Boolean(context);
  } catch {
    return false;
  }
}
