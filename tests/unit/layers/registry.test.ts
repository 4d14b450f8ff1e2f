import { describe, expect, test } from "vitest";
import type { MapContext } from "#layers/map-context.ts";
import { mapLayers } from "#layers/registry.ts";
import { mergedContent } from "#map/content.ts";
import type { Palette } from "#map/palette.ts";

const palette = new Proxy({ name: "light", font: "Public Sans", areaLineOpacity: 1 } as unknown as Palette, {
  get: (given, key) =>
    key === "ramp" || key === "diverging" || key === "bivariate"
      ? ["#000001", "#000002", "#000003", "#000004", "#000005"]
      : (Reflect.get(given, key) ?? "#123456"),
});
const land = {
  type: "Feature",
  properties: { kind: "land", name: null, rank: 1 },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
} as const;
const everything = {
  palette,
  basemap: { type: "FeatureCollection", features: [land] },
  streets: null,
  bounds: [0, 0, 1, 1],
  areas: { tilesUrl: "/tiles/{z}/{x}/{y}", geography: "g", hasValues: true, isCountry: false },
  organisations: {
    points: { ids: ["a"], longitudes: [0.5], latitudes: [0.5], themes: ["food"], freshness: ["fresh"], names: ["A"] },
    isNeutral: false,
    chosen: { longitude: 0.5, latitude: 0.5, theme: "food" },
  },
} as unknown as MapContext;
const nothing: MapContext = {
  ...everything,
  basemap: null,
  streets: null,
  bounds: null,
  areas: null,
  organisations: null,
};

describe("the map's layers", () => {
  test.each([
    ["everything", everything],
    ["nothing but the ground", nothing],
  ])("draw %s with a source for each layer and no name twice", (_, context) => {
    const content = mergedContent(mapLayers.map((layer) => layer.draw(context)));
    const ids = content.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of content.layers)
      if ("source" in layer) expect(content.sources).toHaveProperty([layer.source as string]);
  });

  test("have a name each, for people and for the code", () => {
    expect(new Set(mapLayers.map(({ id }) => id)).size).toBe(mapLayers.length);
    for (const { label } of mapLayers) expect(label).not.toBe("");
  });

  test("lie in the order of a map: land, values, parks and roads, outlines, names, organisations", () => {
    const { layers } = mergedContent(mapLayers.map((layer) => layer.draw(everything)));
    const wanted = [
      "sea",
      "land",
      "areas-fill",
      "park-line",
      "roads-main",
      "borough-line",
      "areas-chosen",
      "labels-centres",
      "organisation-points",
    ];
    const places = wanted.map((id) => layers.findIndex((layer) => layer.id === id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("another measure changes no layer: colours are states", () => {
    const drawn = () => JSON.stringify(mergedContent(mapLayers.map((layer) => layer.draw(everything))));
    expect(drawn()).toBe(drawn());
    expect(drawn()).toContain("feature-state");
  });

  test("a park under values is never filled", () => {
    const ids = (hasValues: boolean) =>
      mergedContent(
        mapLayers.map((layer) =>
          layer.draw({ ...everything, areas: { tilesUrl: "", geography: "g", hasValues, isCountry: false } }),
        ),
      ).layers.map(({ id }) => id);
    expect(ids(true)).not.toContain("parks");
    expect(ids(false)).toContain("parks");
  });
});
