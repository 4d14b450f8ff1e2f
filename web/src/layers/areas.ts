import type { FillLayerSpecification, LineLayerSpecification, VectorSourceSpecification } from "maplibre-gl";
import type { Palette } from "#map/palette.ts";
import { emptyLooks } from "./area-looks.ts";
import { imageName } from "./image-name.ts";
import { colourOfState } from "./look-colour.ts";
import { type MapContext, type MapLayer, nothing } from "./map-context.ts";
import { growing } from "./zooms.ts";

export const areaSource = "areas";
/** The same shapes once more, for what only a few areas wear: a state is weighed anew for every layer of its source, and
 *  another measure would weigh all areas for each pattern and outline too. */
export const areaMarkSource = "area-marks";
export const areaSourceLayer = "neighbourhoods";
/** The layer that answers which area lies under a point. */
export const areaFillLayer = "areas-fill";
/** Below this zoom the areas of a whole country are too small for patterns, outlines and lines. */
const markedFrom = 8;

const from = { source: areaSource, "source-layer": areaSourceLayer } as const;
const fromMarks = { source: areaMarkSource, "source-layer": areaSourceLayer } as const;

/** Neighbourhoods as vector tiles. Their colours are feature states: another measure moves no shape. */
export const areaValues: MapLayer = {
  id: "area-values",
  label: "Values by neighbourhood",
  draw: ({ palette, areas, bounds }) => {
    if (!areas) return nothing;
    const box = bounds ? { bounds: [...bounds] as [number, number, number, number] } : {};
    const tiles: VectorSourceSpecification = { type: "vector", tiles: [areas.tilesUrl], maxzoom: 13, ...box };
    return {
      sources: {
        [areaSource]: { ...tiles, minzoom: 5 },
        [areaMarkSource]: { ...tiles, minzoom: areas.isCountry ? markedFrom : 5 },
      },
      layers: [
        colours(palette),
        pattern(palette, "not-collected", emptyLooks.notCollected),
        pattern(palette, "suppressed", emptyLooks.suppressed),
        pattern(palette, "unmapped", emptyLooks.unmapped),
        lines(palette, areas),
      ],
    };
  },
};

function colours(palette: Palette): FillLayerSpecification {
  return {
    ...from,
    id: areaFillLayer,
    type: "fill",
    paint: {
      "fill-color": colourOfState(palette, ["coalesce", ["feature-state", "look"], emptyLooks.nothing]),
      "fill-antialias": false,
    },
  };
}

/** A pattern cannot follow a feature state, its opacity can: each lies everywhere and shows where it belongs. */
function pattern(palette: Palette, name: string, value: number): FillLayerSpecification {
  return {
    ...fromMarks,
    id: `areas-${name}`,
    type: "fill",
    paint: {
      "fill-pattern": imageName(palette, name),
      "fill-opacity": [
        "case",
        ["==", ["coalesce", ["feature-state", "empty"], emptyLooks.nothing], value],
        ["case", ["boolean", ["feature-state", "faint"], false], 0.3, 1],
        0,
      ],
    },
  };
}

function lines(palette: Palette, { hasValues, isCountry }: NonNullable<MapContext["areas"]>): LineLayerSpecification {
  return {
    ...from,
    id: "areas-lines",
    type: "line",
    ...(isCountry ? { minzoom: 7 } : {}),
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.areaLine,
      // Over a whole country the lines would cover the areas between them.
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 7.5, 0, 9, hasValues ? palette.areaLineOpacity : 0],
      "line-width": growing(0.7, 1, 1.4),
    },
  };
}
