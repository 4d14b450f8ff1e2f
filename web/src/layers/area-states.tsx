import { useMap } from "@vis.gl/react-maplibre";
import type { MapLibreMap, Source } from "maplibre-gl";
import { useEffect } from "react";
import { announceFirstMap } from "#map/first-map.ts";
import { type AreaLooks, emptyLooks, faintLook } from "./area-looks.ts";
import { areaMarkSource, areaSource, areaSourceLayer } from "./areas.ts";
import { markFirstColours } from "./first-colours.ts";

type AreaStatesProps = { geography: string; looks: AreaLooks | null };

/** Colours the areas: only states change, so no shape is fetched, cut or laid out again. */
export function AreaStates({ geography, looks }: AreaStatesProps) {
  const { current } = useMap();
  useEffect(() => {
    const map = current?.getMap();
    if (!map || !looks || !geography) return;
    let isOver = false;
    const apply = () => {
      if (isOver || !map.getSource(areaSource)) return;
      map.off("styledata", apply);
      applyLooks(map, looks);
      markColoured(map, looks.key);
    };
    map.on("styledata", apply);
    apply();
    return () => {
      isOver = true;
      map.off("styledata", apply);
    };
  }, [current, geography, looks]);
  return null;
}

/** What the areas of a map wear already, for as long as their source is there. */
const worn = new WeakMap<Source, Map<number, number>>();

/** Sets what has changed: a state that is set is weighed, whether it is new or not. */
function applyLooks(map: MapLibreMap, looks: AreaLooks): void {
  const source = map.getSource(areaSource);
  if (!source || !map.getSource(areaMarkSource)) return;
  const before = worn.get(source);
  const after = new Map(looks.ids.map((id, position) => [id, stateAt(looks, position)]));
  for (const [id, state] of after) if (state !== before?.get(id)) wear(map, id, state, before?.get(id));
  worn.set(source, after);
  map.triggerRepaint();
}

/** The map's one number for how an area looks. */
function stateAt({ looks, isFaint }: AreaLooks, position: number): number {
  const look = looks[position] ?? emptyLooks.nothing;
  return isFaint?.(position) ? faintLook(look) : look;
}

/** Patterns are told of the areas that have one, or had one. */
function wear(map: MapLibreMap, id: number, state: number, before = 0): void {
  map.setFeatureState({ source: areaSource, sourceLayer: areaSourceLayer, id }, { look: state });
  if (!isEmpty(state) && !isEmpty(before)) return;
  const faint = state >= faintLook(emptyLooks.nothing);
  const empty = isEmpty(state) ? state - (faint ? faintLook(0) : 0) : null;
  map.setFeatureState({ source: areaMarkSource, sourceLayer: areaSourceLayer, id }, { empty, faint });
}

/** Whether a state is that of an empty look, faint or not. */
function isEmpty(state: number): boolean {
  return state < 0 || (state >= faintLook(emptyLooks.nothing) && state < faintLook(0));
}

/** For the bench: when the first map that moves stood, and how long a switch of measure took. */
function markColoured(map: MapLibreMap, key: string): void {
  const check = () => {
    if (!map.getSource(areaSource) || !map.isSourceLoaded(areaSource)) return;
    map.off("render", check);
    if (!performance.getEntriesByName("first-live-map").length) performance.mark("first-live-map");
    markFirstColours();
    announceFirstMap("drawn");
    if (!performance.getEntriesByName("indicator-switch-start").length) return;
    performance.mark("indicator-switch-end", { detail: key });
    performance.measure("indicator-switch", "indicator-switch-start", "indicator-switch-end");
    performance.clearMarks("indicator-switch-start");
  };
  map.on("render", check);
}
