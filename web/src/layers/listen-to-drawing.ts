import type { MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { Corner, DrawnLine } from "#domain/drawn-line.ts";
import type { LineDrawingActions } from "./line-drawing.tsx";

type Latest = { current: { line: DrawnLine } & LineDrawingActions };
type Seen = {
  onDrag: (dragged: { position: number; to: Corner } | null) => void;
  /** The keyboard is on the map, so that a cross should mark its middle. */
  onKeyboard: (isByKeyboard: boolean) => void;
};
type PointerEvent = MapMouseEvent | MapTouchEvent;

/** CSS pixels around a corner that belong to it. */
const nearPx = { mouse: 12, touch: 24 };

/** Turns what happens on a map into steps of drawing, until the answer is called. */
export function listenToDrawing(map: MapLibreMap, latest: Latest, seen: Seen): () => void {
  const stops = [listenToPointer(map, latest, seen), listenToKeys(map, latest, seen)];
  return () => {
    for (const stop of stops) stop();
  };
}

function listenToPointer(map: MapLibreMap, latest: Latest, seen: Seen): () => void {
  let held: { position: number; to: Corner | null } | null = null;
  const press = (event: MapMouseEvent) => {
    const { line, onAdd, onFinish } = latest.current;
    if (line.isClosed) return;
    const position = cornerAt(map, line, event);
    if (position === 0 && line.corners.length > 2) onFinish();
    else if (position === null) onAdd(cornerOf(event));
  };
  const down = (event: PointerEvent) => {
    const position = cornerAt(map, latest.current.line, event);
    if (position === null) return;
    event.preventDefault();
    held = { position, to: null };
  };
  const move = (event: PointerEvent) => {
    const isOnCorner = cornerAt(map, latest.current.line, event) !== null;
    map.getCanvas().style.cursor = held
      ? "grabbing"
      : isOnCorner
        ? "grab"
        : latest.current.line.isClosed
          ? ""
          : "crosshair";
    if (!held) return;
    held.to = cornerOf(event);
    seen.onDrag({ position: held.position, to: held.to });
  };
  const up = () => {
    if (held?.to) latest.current.onMove(held.position, held.to);
    held = null;
    seen.onDrag(null);
  };
  map.doubleClickZoom.disable();
  map.on("click", press);
  map.on("mousedown", down);
  map.on("touchstart", down);
  map.on("mousemove", move);
  map.on("touchmove", move);
  map.on("mouseup", up);
  map.on("touchend", up);
  return () => {
    map.doubleClickZoom.enable();
    map.getCanvas().style.cursor = "";
    map.off("click", press);
    map.off("mousedown", down);
    map.off("touchstart", down);
    map.off("mousemove", move);
    map.off("touchmove", move);
    map.off("mouseup", up);
    map.off("touchend", up);
  };
}

function listenToKeys(map: MapLibreMap, latest: Latest, seen: Seen): () => void {
  const canvas = map.getCanvas();
  const key = (event: KeyboardEvent) => {
    const { onAdd, onUndo, onFinish } = latest.current;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    seen.onKeyboard(true);
    const { lng, lat } = map.getCenter();
    if (event.key === "Enter") onAdd([lng, lat]);
    else if (event.key === "Backspace") onUndo();
    else if (event.key.toLowerCase() === "f") onFinish();
    else return;
    event.preventDefault();
  };
  const focus = () => seen.onKeyboard(canvas.matches(":focus-visible"));
  const blur = () => seen.onKeyboard(false);
  canvas.addEventListener("keydown", key);
  canvas.addEventListener("focus", focus);
  canvas.addEventListener("blur", blur);
  return () => {
    canvas.removeEventListener("keydown", key);
    canvas.removeEventListener("focus", focus);
    canvas.removeEventListener("blur", blur);
  };
}

/** The corner under the pointer, or null. The last drawn is meant where two lie close. */
function cornerAt(map: MapLibreMap, { corners }: DrawnLine, { point, originalEvent }: PointerEvent): number | null {
  const near = originalEvent instanceof MouseEvent ? nearPx.mouse : nearPx.touch;
  let found: { position: number; px: number } | null = null;
  for (const [position, [longitude, latitude]] of corners.entries()) {
    const px = map.project([longitude, latitude]).dist(point);
    if (px <= near && (!found || px <= found.px)) found = { position, px };
  }
  return found?.position ?? null;
}

function cornerOf({ lngLat }: PointerEvent): Corner {
  return [lngLat.lng, lngLat.lat];
}
