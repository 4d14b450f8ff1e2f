import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useRef } from "react";
import type { Bbox } from "#domain/bbox.ts";
import { type MapPadding, revealBounds } from "#map/camera-moves.ts";

/** Brings the area into the part of the map that can be seen, when it is not there already. */
export function RevealArea({ bounds, padding }: { bounds: Bbox; padding: MapPadding }) {
  const { current } = useMap();
  const covered = useRef(padding);
  covered.current = padding;
  const [west, south, east, north] = bounds;
  useEffect(() => {
    const map = current?.getMap();
    if (map) revealBounds(map, [west, south, east, north], covered.current);
  }, [current, west, south, east, north]);
  return null;
}
