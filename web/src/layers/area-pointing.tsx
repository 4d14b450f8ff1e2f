import { useQueryClient } from "@tanstack/react-query";
import { useMap } from "@vis.gl/react-maplibre";
import type { MapGeoJSONFeature, MapLibreMap, MapMouseEvent, Point } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { areaFillLayer, areaMarkSource, areaSourceLayer } from "./areas.ts";
import { organisationLayers } from "./organisations.ts";

/** The area pointed at, and where on the map (CSS pixels from its upper left corner). */
export type PointedArea = {
  id: number;
  code: string;
  x: number;
  y: number;
  byKeyboard: boolean;
  /** Where on the map a place lies, in the same pixels. */
  project: (longitude: number, latitude: number) => { x: number; y: number };
};

export type AreaPointingProps = {
  geography: string;
  chosenId: number | null;
  onPoint: (area: PointedArea | null) => void;
  onChoose: (code: string) => void;
};

/** Pointing, pressing and the keyboard on areas. By keyboard the area in the map's middle is the one meant. */
export function AreaPointing({ geography, chosenId, onPoint, onChoose }: AreaPointingProps) {
  const { current } = useMap();
  const client = useQueryClient();
  /** Tiles of a whole country carry no codes; whoever shows one has the index. */
  const codeOf = (id: number) => {
    const index = client.getQueryData(neighbourhoodIndexQuery(geography).queryKey);
    return index?.codes[index.ids.indexOf(id)] ?? null;
  };
  const handlers = useRef({ onPoint, onChoose, codeOf });
  handlers.current = { onPoint, onChoose, codeOf };

  useEffect(() => {
    const map = current?.getMap();
    return map && listen(map, handlers);
  }, [current]);

  useEffect(() => {
    const map = current?.getMap();
    if (!map || chosenId === null) return;
    return keepState(map, chosenId, "chosen");
  }, [current, chosenId]);
  return null;
}

type Handlers = {
  current: Pick<AreaPointingProps, "onPoint" | "onChoose"> & { codeOf: (id: number) => string | null };
};

function listen(map: MapLibreMap, handlers: Handlers): () => void {
  let release = () => {};
  let pointed: PointedArea | null = null;
  const point = (next: PointedArea | null) => {
    if (!isSameArea(next, pointed)) {
      release();
      release = next ? keepState(map, next.id, next.byKeyboard ? "keyboard" : "hover") : () => {};
    }
    if (next || pointed) handlers.current.onPoint(next);
    pointed = next;
  };
  const move = ({ point: at, originalEvent }: MapMouseEvent) => {
    if (originalEvent instanceof MouseEvent && originalEvent.buttons) return;
    const area = areaAt(map, at, handlers, false);
    map.getCanvas().style.cursor = area || organisationAt(map, at) ? "pointer" : "";
    point(area);
  };
  const leave = () => point(null);
  const press = ({ point: at }: MapMouseEvent) => {
    const area = organisationAt(map, at) ? null : areaAt(map, at, handlers, false);
    if (area) handlers.current.onChoose(area.code);
  };
  const follow = () => {
    if (map.getCanvas().matches(":focus-visible")) point(areaAt(map, centreOf(map), handlers, true));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Enter" && pointed?.byKeyboard) handlers.current.onChoose(pointed.code);
    if (event.key === "Escape") point(null);
  };
  const canvas = map.getCanvas();
  map.on("mousemove", move);
  map.on("mouseout", leave);
  map.on("click", press);
  map.on("moveend", follow);
  canvas.addEventListener("focus", follow);
  canvas.addEventListener("blur", leave);
  canvas.addEventListener("keydown", key);
  return () => {
    release();
    map.off("mousemove", move);
    map.off("mouseout", leave);
    map.off("click", press);
    map.off("moveend", follow);
    canvas.removeEventListener("focus", follow);
    canvas.removeEventListener("blur", leave);
    canvas.removeEventListener("keydown", key);
  };
}

function isSameArea(a: PointedArea | null, b: PointedArea | null): boolean {
  return a?.id === b?.id && a?.byKeyboard === b?.byKeyboard;
}

function areaAt(map: MapLibreMap, at: Point, handlers: Handlers, byKeyboard: boolean): PointedArea | null {
  if (!map.getLayer(areaFillLayer)) return null;
  const [feature] = map.queryRenderedFeatures(at, { layers: [areaFillLayer] });
  if (typeof feature?.id !== "number") return null;
  const code = codeIn(feature) ?? handlers.current.codeOf(feature.id);
  if (code === null) return null;
  return {
    id: feature.id,
    code,
    x: at.x,
    y: at.y,
    byKeyboard,
    project: (longitude, latitude) => map.project([longitude, latitude]),
  };
}

function codeIn({ properties }: MapGeoJSONFeature): string | null {
  return typeof properties.code === "string" ? properties.code : null;
}

function organisationAt(map: MapLibreMap, at: Point): boolean {
  const layers = organisationLayers.filter((id) => map.getLayer(id));
  return layers.length > 0 && map.queryRenderedFeatures(at, { layers: [...layers] }).length > 0;
}

function centreOf(map: MapLibreMap): Point {
  return map.project(map.getCenter());
}

/** Give an area a state until the answer is called. */
function keepState(map: MapLibreMap, id: number, state: string): () => void {
  const target = { source: areaMarkSource, sourceLayer: areaSourceLayer, id };
  const set = () => {
    if (map.getSource(areaMarkSource)) map.setFeatureState(target, { [state]: true });
  };
  set();
  map.on("styledata", set);
  return () => {
    map.off("styledata", set);
    if (map.getSource(areaMarkSource)) map.removeFeatureState(target, state);
  };
}
