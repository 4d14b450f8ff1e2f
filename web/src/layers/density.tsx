import { HexagonLayer } from "@deck.gl/aggregation-layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import { usePalette } from "#map/palette.ts";
import { channels } from "./colour-channels.ts";
import type { OrganisationPoints } from "./organisation-places.ts";

/** From a hexagon's middle to its corners. */
const hexagonRadiusM = 250;

/** Which of the map's own layers deck.gl draws under. */
type BelowLabels = { beforeId: string };

/** How thickly organisations lie: hexagons of one size, drawn by deck.gl, fetched only when someone asks for it. */
export default function Density({ points }: { points: OrganisationPoints }) {
  const { current } = useMap();
  const palette = usePalette();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const layer = new HexagonLayer<number, BelowLabels>({
      id: "organisation-density",
      beforeId: "labels-neighbours",
      data: points.longitudes.map((_, position) => position),
      getPosition: (position) => [points.longitudes[position] ?? 0, points.latitudes[position] ?? 0],
      radius: hexagonRadiusM,
      coverage: 0.92,
      opacity: 0.85,
      colorRange: palette.ramp.map(channels),
      colorScaleType: "quantile",
      gpuAggregation: false,
    });
    const overlay = new MapLibreOverlay({ interleaved: true, layers: [layer] });
    map.addControl(overlay);
    // On the first load the order of the layers is only kept when they are handed over again.
    const again = () => overlay.setProps({ layers: [layer] });
    map.once("idle", again);
    return () => {
      map.off("idle", again);
      map.removeControl(overlay);
    };
  }, [current, points, palette]);
  return null;
}
