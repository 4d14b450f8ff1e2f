import type { LayerSpecification } from "maplibre-gl";
import type { Basemap } from "#data/basemap.ts";
import type { Palette } from "#map/palette.ts";
import { basemapSource, kinds, streetSource } from "./basemap-ground.ts";
import { imageName } from "./image-name.ts";
import { type MapLayer, withOpacity } from "./map-context.ts";
import { fadingIn, growing, zooms } from "./zooms.ts";

const trees = "park-trees";
const round = { "line-join": "round", "line-cap": "round" } as const;
const from = { source: basemapSource } as const;

/** Parks, water, roads, rail and the borough's line: over the values, so that the place stays readable. */
export const basemapDetail: MapLayer = {
  id: "basemap-detail",
  label: "Parks, water, roads and rail",
  draw: ({ palette, basemap, areas }) => ({
    sources: { [trees]: { type: "geojson", data: treesOf(basemap) } },
    layers: [
      ...(areas?.hasValues ? outlinedParks(palette) : solidParks(palette)),
      ...roads(palette),
      ...rail(palette),
      ...water(palette),
      ...edges(palette),
    ],
  }),
};

function solidParks(palette: Palette): LayerSpecification[] {
  return [{ ...from, id: "parks", type: "fill", filter: kinds("park"), paint: { "fill-color": palette.park } }];
}

/** Under values a park is a dotted outline and a tree, so that it is never read as a class. */
function outlinedParks(palette: Palette): LayerSpecification[] {
  const line = { ...from, type: "line", filter: kinds("park"), layout: round } as const;
  return [
    { ...line, id: "park-halo", paint: { "line-color": palette.halo, "line-opacity": 0.75, "line-width": 3 } },
    {
      ...line,
      id: "park-line",
      paint: { "line-color": palette.parkLine, "line-width": 1.5, "line-dasharray": [0.2, 2.1] },
    },
    {
      id: "park-trees",
      type: "symbol",
      source: trees,
      layout: { "icon-image": imageName(palette, "tree"), "icon-ignore-placement": true },
    },
  ];
}

function roads(palette: Palette): LayerSpecification[] {
  const kind = (id: string, name: string, size: readonly [number, number, number], opacity: number, least: number) =>
    [
      {
        source: name === "street" ? streetSource : basemapSource,
        id: `${id}-case`,
        type: "line",
        filter: kinds(name),
        minzoom: least,
        layout: round,
        paint: {
          "line-color": palette.roadCase,
          "line-opacity": fadingIn(least, opacity),
          "line-width": growing(size[0] + 1.2, size[1] + 1.4, size[2] + 1.6),
        },
      },
      {
        source: name === "street" ? streetSource : basemapSource,
        id,
        type: "line",
        filter: kinds(name),
        minzoom: least,
        layout: round,
        paint: {
          "line-color": palette.road,
          "line-opacity": fadingIn(least, 0.92),
          "line-width": growing(size[0], size[1], size[2]),
        },
      },
    ] satisfies LayerSpecification[];
  const [streetCase, street] = kind("streets", "street", [1, 2, 5], 0.5, zooms.street - 1.6);
  const [minorCase, minor] = kind("roads-minor", "road_minor", [1, 2.2, 6], 0.5, zooms.borough - 0.5);
  const [mainCase, main] = kind("roads-main", "road_main", [1.9, 3.4, 8], 0.6, 0);
  return [streetCase, street, minorCase, mainCase, minor, main].filter((layer) => layer !== undefined);
}

function rail(palette: Palette): LayerSpecification[] {
  const line = { ...from, type: "line", filter: kinds("rail") } as const;
  return [
    { ...line, id: "rail", paint: { "line-color": palette.rail, "line-width": growing(1.2, 1.8, 2.2) } },
    {
      ...line,
      id: "rail-ties",
      paint: { "line-color": palette.rail, "line-width": growing(4, 5.5, 7), "line-dasharray": [0.25, 2.4] },
    },
  ];
}

function water(palette: Palette): LayerSpecification[] {
  const river = { ...from, type: "line", filter: kinds("river"), layout: round } as const;
  return [
    { ...river, id: "river", paint: { "line-color": palette.sea, "line-width": growing(4.5, 9, 22) } },
    { ...river, id: "river-thread", paint: { "line-color": withOpacity(palette.seaInk, 0.35), "line-width": 1 } },
    { ...from, id: "water", type: "fill", filter: kinds("water"), paint: { "fill-color": palette.sea } },
    {
      ...from,
      id: "water-line",
      type: "line",
      filter: kinds("water"),
      paint: { "line-color": withOpacity(palette.borough, 0.4), "line-width": 0.8 },
    },
  ];
}

function edges(palette: Palette): LayerSpecification[] {
  const borough = { ...from, type: "line", filter: kinds("borough"), layout: round } as const;
  return [
    { ...borough, id: "borough-halo", paint: { "line-color": withOpacity(palette.halo, 0.7), "line-width": 4 } },
    { ...borough, id: "borough-line", paint: { "line-color": palette.borough, "line-width": 1.5 } },
    {
      ...from,
      id: "coast",
      type: "line",
      filter: kinds("land"),
      paint: { "line-color": withOpacity(palette.borough, 0.55), "line-width": 1 },
    },
  ];
}

/** One tree in the middle of each park: tiles cut polygons, and a cut polygon would grow several. */
function treesOf(basemap: Basemap | null): Basemap {
  const parks = basemap?.features.filter(({ properties }) => properties.kind === "park") ?? [];
  return {
    type: "FeatureCollection",
    features: parks.flatMap((park) => {
      const ring = outerRing(park.geometry);
      if (!ring?.length) return [];
      const mean = (axis: 0 | 1) => ring.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / ring.length;
      return [{ ...park, geometry: { type: "Point" as const, coordinates: [mean(0), mean(1)] } }];
    }),
  };
}

function outerRing(geometry: Basemap["features"][number]["geometry"]): number[][] | undefined {
  if (geometry.type === "Polygon") return geometry.coordinates[0];
  return geometry.type === "MultiPolygon" ? geometry.coordinates[0]?.[0] : undefined;
}
