import { useMap } from "@vis.gl/react-maplibre";
import type { MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { announceFirstMap } from "#map/first-map.ts";
import { type AreaLooks, emptyLooks } from "./area-looks.ts";
import { areaSource, areaSourceLayer } from "./areas.ts";
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

function applyLooks(map: MapLibreMap, { ids, looks, isFaint }: AreaLooks): void {
  for (const [position, id] of ids.entries()) {
    const state = { look: looks[position] ?? emptyLooks.nothing, faint: isFaint?.(position) ?? false };
    map.setFeatureState({ source: areaSource, sourceLayer: areaSourceLayer, id }, state);
  }
  map.triggerRepaint();
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
