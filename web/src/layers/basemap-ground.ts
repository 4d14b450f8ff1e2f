import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Basemap } from "#data/basemap.ts";
import type { Palette } from "#map/palette.ts";
import type { MapLayer } from "./map-context.ts";
import { growing } from "./zooms.ts";

export const basemapSource = "basemap";
export const streetSource = "streets";

/** Only features of these kinds. */
export function kinds(...names: string[]): FilterSpecification {
  return ["in", ["get", "kind"], ["literal", names]];
}

const emptyCollection: Basemap = { type: "FeatureCollection", features: [] };

/** Sea and land: what everything else lies on. Without a basemap, all is land. */
export const basemapGround: MapLayer = {
  id: "basemap-ground",
  label: "Land and sea",
  draw: ({ palette, basemap, streets, areas }) => {
    const hasSea = basemap?.features.some(({ properties }) => properties.kind === "land") ?? false;
    const land = areas?.hasValues === false || !areas ? palette.surface : palette.land;
    return {
      sources: {
        [basemapSource]: { type: "geojson", data: basemap ?? emptyCollection, tolerance: 0.2 },
        [streetSource]: { type: "geojson", data: streets ?? emptyCollection, tolerance: 0.2 },
      },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": hasSea ? palette.sea : land } },
        ...shores(palette),
        {
          id: "land",
          type: "fill",
          source: basemapSource,
          filter: kinds("land"),
          paint: { "fill-color": land, "fill-antialias": false },
        },
        {
          id: "neighbour-outlines",
          type: "line",
          source: basemapSource,
          filter: kinds("neighbour_outline"),
          paint: { "line-color": palette.landLine, "line-width": 0.8 },
        },
      ],
    };
  },
};

/** The shallows: a wide soft band and a narrow darker one along the coast. */
function shores(palette: Palette): LayerSpecification[] {
  const line = {
    type: "line",
    source: basemapSource,
    filter: kinds("land"),
    layout: { "line-join": "round" },
  } as const;
  return [
    { ...line, id: "shallows", paint: { "line-color": palette.seaShade, "line-width": growing(20, 36, 60) } },
    {
      ...line,
      id: "shore",
      paint: { "line-color": palette.seaInk, "line-opacity": 0.18, "line-width": growing(7, 9, 12) },
    },
  ];
}
