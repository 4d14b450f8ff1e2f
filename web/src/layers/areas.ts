import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { Palette } from "#map/palette.ts";
import { emptyLooks } from "./area-looks.ts";
import { imageName } from "./image-name.ts";
import { colourOfLook } from "./look-colour.ts";
import { type MapLayer, nothing } from "./map-context.ts";
import { growing } from "./zooms.ts";

export const areaSource = "areas";
export const areaSourceLayer = "neighbourhoods";
/** The layer that answers which area lies under a point. */
export const areaFillLayer = "areas-fill";

const from = { source: areaSource, "source-layer": areaSourceLayer } as const;
const look: ExpressionSpecification = ["coalesce", ["feature-state", "look"], emptyLooks.nothing];

/** Neighbourhoods as vector tiles. Their colours are feature states: another measure moves no shape. */
export const areaValues: MapLayer = {
  id: "area-values",
  label: "Values by neighbourhood",
  draw: ({ palette, areas, bounds }) => {
    if (!areas) return nothing;
    const box = bounds ? { bounds: [...bounds] as [number, number, number, number] } : {};
    return {
      sources: {
        [areaSource]: { type: "vector", tiles: [areas.tilesUrl], minzoom: 5, maxzoom: 13, ...box },
      },
      layers: [
        colours(palette),
        pattern(palette, "not-collected", emptyLooks.notCollected),
        pattern(palette, "suppressed", emptyLooks.suppressed),
        pattern(palette, "unmapped", emptyLooks.unmapped),
        lines(palette, areas.hasValues),
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
      "fill-color": colourOfLook(palette, look),
      "fill-opacity": ["case", ["boolean", ["feature-state", "faint"], false], 0.22, 1],
      "fill-antialias": false,
    },
  };
}

/** A pattern cannot follow a feature state, its opacity can: each lies everywhere and shows where it belongs. */
function pattern(palette: Palette, name: string, value: number): FillLayerSpecification {
  return {
    ...from,
    id: `areas-${name}`,
    type: "fill",
    paint: {
      "fill-pattern": imageName(palette, name),
      "fill-opacity": [
        "case",
        ["==", look, value],
        ["case", ["boolean", ["feature-state", "faint"], false], 0.3, 1],
        0,
      ],
    },
  };
}

function lines(palette: Palette, hasValues: boolean): LineLayerSpecification {
  return {
    ...from,
    id: "areas-lines",
    type: "line",
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.areaLine,
      // Over a whole country the lines would cover the areas between them.
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 7.5, 0, 9, hasValues ? palette.areaLineOpacity : 0],
      "line-width": growing(0.7, 1, 1.4),
    },
  };
}
