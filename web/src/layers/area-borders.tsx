import { Layer } from "@vis.gl/react-maplibre";
import { usePalette } from "#map/palette.ts";
import { areaSource, areaSourceLayer } from "./areas.ts";

/** The lines between areas on a plain map, where people are to choose among them. Needs a map with areas. */
export function AreaBorders() {
  const { ink3 } = usePalette();
  return (
    <Layer
      id="area-borders"
      type="line"
      source={areaSource}
      source-layer={areaSourceLayer}
      paint={{
        "line-color": ink3,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 7.5, 0, 9, 0.45],
        "line-width": 0.8,
      }}
    />
  );
}
