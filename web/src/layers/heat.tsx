import { HeatmapLayer } from "@deck.gl/aggregation-layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import { usePalette } from "#map/palette.ts";
import { channels } from "./colour-channels.ts";
import type { OrganisationPoints } from "./organisation-places.ts";

/** How far a place's warmth goes, in pixels. */
const radiusPx = 36;

/** How thickly organisations lie, as a heat: without the edges that hexagons put between neighbours. */
export default function Heat({ points }: { points: OrganisationPoints }) {
  const { current } = useMap();
  const palette = usePalette();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const layer = new HeatmapLayer<number>({
      id: "organisation-heat",
      data: points.longitudes.map((_, position) => position),
      getPosition: (position) => [points.longitudes[position] ?? 0, points.latitudes[position] ?? 0],
      radiusPixels: radiusPx,
      intensity: 1.4,
      threshold: 0.04,
      colorRange: palette.ramp.map(channels),
      debounceTimeout: 0,
    });
    const overlay = new MapLibreOverlay({ interleaved: false, layers: [layer] });
    map.addControl(overlay);
    return () => {
      map.removeControl(overlay);
    };
  }, [current, points, palette]);
  return null;
}
