import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Palette } from "#map/palette.ts";
import { basemapSource, kinds } from "./basemap-ground.ts";
import { type MapLayer, withOpacity } from "./map-context.ts";
import { zooms } from "./zooms.ts";

/** Names of districts, water and neighbours. A label moves before it drops, and never lies on a symbol. */
export const basemapLabels: MapLayer = {
  id: "basemap-labels",
  label: "Names of places",
  draw: ({ palette }) => ({
    sources: {},
    layers: [neighbours(palette), water(palette), districts(palette, false), districts(palette, true)],
  }),
};

/** MapLibre reads weight and slant from the first name of a font stack, and draws with the first one that exists. */
export function fontOf(palette: Palette, weight: string): string[] {
  return [weight, palette.font];
}

/** Where a label may stand, nearest first: in ems from its point. */
const steps = [0, 1.1, 2, 2.9, 3.8];
const anchors = [
  "literal",
  steps.flatMap((step) =>
    step === 0 ? ["center", [0, 0]] : ["top", [0, step], "bottom", [0, -step], "left", [step, 0], "right", [-step, 0]],
  ),
] as unknown as ExpressionSpecification;

function districts(palette: Palette, isCentre: boolean): SymbolLayerSpecification {
  return {
    id: isCentre ? "labels-centres" : "labels-districts",
    type: "symbol",
    source: basemapSource,
    minzoom: isCentre ? 0 : zooms.borough - 0.6,
    filter: ["all", kinds("label_district"), [isCentre ? "<=" : ">", ["get", "rank"], 1]] as FilterSpecification,
    layout: {
      "text-field": ["get", "name"],
      "text-font": fontOf(palette, isCentre ? "Bold" : "Semibold"),
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        zooms.borough,
        isCentre ? 14.5 : 11.5,
        zooms.street,
        isCentre ? 18 : 15,
      ],
      "text-letter-spacing": isCentre ? -0.01 : 0,
      "text-max-width": 14,
      "text-variable-anchor-offset": anchors as never,
      "text-padding": 1,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": palette.ink,
      "text-halo-color": withOpacity(palette.halo, 0.88),
      "text-halo-width": isCentre ? 2 : 1.6,
    },
  };
}

function water(palette: Palette): SymbolLayerSpecification {
  return {
    id: "labels-water",
    type: "symbol",
    source: basemapSource,
    filter: kinds("label_water"),
    layout: {
      "text-field": ["get", "name"],
      "text-font": fontOf(palette, "Medium Italic"),
      "text-size": ["interpolate", ["linear"], ["zoom"], zooms.borough, 12, zooms.street, 16],
      "text-letter-spacing": 0.06,
    },
    paint: { "text-color": palette.seaInk, "text-halo-color": withOpacity(palette.sea, 0.8), "text-halo-width": 1.2 },
  };
}

function neighbours(palette: Palette): SymbolLayerSpecification {
  return {
    id: "labels-neighbours",
    type: "symbol",
    source: basemapSource,
    maxzoom: zooms.street,
    filter: kinds("label_neighbour"),
    layout: {
      "text-field": ["upcase", ["get", "name"]],
      "text-font": fontOf(palette, "Semibold"),
      "text-size": 11,
      "text-letter-spacing": 0.16,
      "text-max-width": 30,
    },
    paint: { "text-color": palette.ink3, "text-halo-color": withOpacity(palette.land, 0.8), "text-halo-width": 1.2 },
  };
}
