import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Palette } from "#map/palette.ts";
import { fontOf } from "./basemap-labels.ts";
import { type MapContext, type MapLayer, nothing } from "./map-context.ts";
import {
  cellFeatures,
  type OrganisationPoints,
  pointFeatures,
  ringThemes,
  type ShownOrganisations,
} from "./organisation-places.ts";
import { zooms } from "./zooms.ts";

export const organisationSource = "organisations";
const cellSource = "organisation-cells";
const chosenSource = "organisation-chosen";

/** The layers that answer a press on an organisation or a group of them. */
export const organisationLayers = ["organisation-cells", "organisation-clusters", "organisation-points"] as const;

/** Organisations: a disc with a count where many are near, a disc with the theme's shape where one is. */
export const organisations: MapLayer = {
  id: "organisations",
  label: "Organisations",
  draw: ({ palette, organisations: places }: MapContext) => {
    if (!places) return nothing;
    return {
      sources: {
        [organisationSource]: clustered(places.points),
        [cellSource]: gathered(places.points),
        [chosenSource]: chosen(places),
      },
      layers: [cells(palette, places), ...clusters(palette, places), ...singles(palette, places), pin(palette)],
    };
  },
};

const features = new WeakMap<OrganisationPoints, ReturnType<typeof pointFeatures>>();

function clustered(points: OrganisationPoints): SourceSpecification {
  const data = features.get(points) ?? pointFeatures(points);
  features.set(points, data);
  const counts = ringThemes.map((theme) => [theme, ["+", ["case", ["==", ["get", "theme"], theme], 1, 0]]]);
  return {
    type: "geojson",
    data,
    cluster: true,
    clusterRadius: 44,
    clusterMaxZoom: 15,
    clusterProperties: Object.fromEntries(counts),
  };
}

const squares = new WeakMap<OrganisationPoints, ReturnType<typeof cellFeatures>>();

/** Squares that would overlap are drawn as one, with the sum of what they stand for. */
function gathered(points: OrganisationPoints): SourceSpecification {
  const data = squares.get(points) ?? cellFeatures(points);
  squares.set(points, data);
  const clusterProperties = { count: ["+", ["get", "count"]] };
  return { type: "geojson", data, cluster: true, clusterRadius: 44, clusterMaxZoom: 20, clusterProperties };
}

function chosen({ chosen: place }: ShownOrganisations): SourceSpecification {
  const points = place
    ? {
        ids: [""],
        longitudes: [place.longitude],
        latitudes: [place.latitude],
        themes: [place.theme],
        freshness: [""],
        names: [""],
      }
    : { ids: [], longitudes: [], latitudes: [], themes: [], freshness: [], names: [] };
  return { type: "geojson", data: pointFeatures(points) };
}

const count: ExpressionSpecification = ["get", "point_count"];
const visibility = (places: ShownOrganisations) => (places.isHidden ? "none" : "visible");

function clusters(palette: Palette, places: ShownOrganisations): LayerSpecification[] {
  const size: ExpressionSpecification = ["step", count, "s", 6, "m", 13, "l", 41, "xl"];
  // Shares in 24ths: groups alike share one image.
  const shares = ringThemes.map((theme) => ["to-string", ["round", ["/", ["*", 24, ["get", theme]], count]]]);
  const ring = ["concat", "cluster|", size, "|", ...shares.flatMap((share) => [share, ","]), `|${palette.name}`];
  const plain = ["concat", "cluster|", size, `||${palette.name}`];
  const image = places.isNeutral ? ["step", ["zoom"], plain, zooms.district - 0.5, ring] : ring;
  return [
    {
      id: "organisation-clusters",
      type: "symbol",
      source: organisationSource,
      filter: ["has", "point_count"],
      layout: {
        visibility: visibility(places),
        "icon-image": image as never,
        "icon-allow-overlap": true,
        "text-field": ["get", "point_count_abbreviated"],
        "text-font": fontOf(palette, "Bold"),
        "text-size": 12,
        "text-allow-overlap": true,
        "symbol-sort-key": ["-", 0, count],
      },
      paint: { "text-color": palette.ink },
    },
  ];
}

/** Too many to show apart: a plain disc with how many there are. */
function cells(palette: Palette, places: ShownOrganisations): LayerSpecification {
  const many: ExpressionSpecification = ["get", "count"];
  const size: ExpressionSpecification = ["step", many, "s", 6, "m", 13, "l", 41, "xl"];
  const thousands: ExpressionSpecification = ["concat", ["/", ["round", ["/", many, 100]], 10], "k"];
  return {
    id: "organisation-cells",
    type: "symbol",
    source: cellSource,
    layout: {
      visibility: visibility(places),
      "icon-image": ["concat", "cluster|", size, `||${palette.name}`],
      "icon-allow-overlap": true,
      "text-field": ["case", [">=", many, 1000], thousands, ["to-string", many]],
      "text-font": fontOf(palette, "Bold"),
      "text-size": 12,
      "text-allow-overlap": true,
      "symbol-sort-key": ["-", 0, many],
    },
    paint: { "text-color": palette.ink },
  };
}

function singles(palette: Palette, places: ShownOrganisations): LayerSpecification[] {
  return [
    {
      id: "organisation-points",
      type: "symbol",
      source: organisationSource,
      filter: ["!", ["has", "point_count"]],
      layout: {
        visibility: visibility(places),
        "icon-image": ["concat", "organisation|", ["get", "theme"], `|${palette.name}`],
        "icon-allow-overlap": true,
        "icon-padding": 1,
        "text-field": ["step", ["zoom"], "", zooms.street, ["get", "name"]],
        "text-font": fontOf(palette, "Medium"),
        "text-size": 12,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 1.1,
        "text-optional": true,
      },
      paint: {
        "icon-opacity": ["case", ["==", ["get", "freshness"], "overdue"], 0.55, 1],
        "text-color": palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.5,
      },
    },
  ];
}

function pin(palette: Palette): LayerSpecification {
  return {
    id: "organisation-pin",
    type: "symbol",
    source: chosenSource,
    layout: {
      "icon-image": ["concat", "pin|", ["get", "theme"], `|${palette.name}`],
      "icon-anchor": "bottom",
      "icon-allow-overlap": true,
    },
  };
}
