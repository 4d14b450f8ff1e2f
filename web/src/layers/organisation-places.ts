import type { FeatureCollection, Point } from "geojson";

/** Organisations by their public points: arrays that run side by side. */
export type OrganisationPoints = {
  ids: readonly string[];
  longitudes: readonly number[];
  latitudes: readonly number[];
  themes: readonly string[];
  freshness: readonly string[];
  names: readonly string[];
  /** "cells" where there are too many to send: then there are only longitudes, latitudes and how many each stands for. */
  kind?: "points" | "cells";
  counts?: readonly number[];
};

/** What the map shows of organisations. */
export type ShownOrganisations = {
  points: OrganisationPoints;
  /** Plain rings at borough zoom, so that theme colours do not compete with values. */
  isNeutral: boolean;
  isHidden?: boolean;
  /** The one that is open: a pin. */
  chosen: { longitude: number; latitude: number; theme: string } | null;
};

/** The themes that a cluster counts, in the order in which its ring shows them. */
export const ringThemes = ["food", "health", "young", "older", "advice", "sport", "arts", "space"] as const;

/** The points as the map takes them. */
export function pointFeatures(points: OrganisationPoints): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: (points.kind === "cells" ? [] : points.ids).map((id, position) => ({
      type: "Feature",
      properties: {
        id,
        theme: points.themes[position] ?? "",
        freshness: points.freshness[position] ?? "",
        name: points.names[position] ?? "",
      },
      geometry: {
        type: "Point",
        coordinates: [points.longitudes[position] ?? 0, points.latitudes[position] ?? 0],
      },
    })),
  };
}

/** The squares of a grid as the map takes them, each with how many organisations it stands for; none where there are points. */
export function cellFeatures(points: OrganisationPoints): FeatureCollection<Point> {
  const counts = points.kind === "cells" ? (points.counts ?? []) : [];
  return {
    type: "FeatureCollection",
    features: counts.map((count, position) => ({
      type: "Feature",
      properties: { count },
      geometry: {
        type: "Point",
        coordinates: [points.longitudes[position] ?? 0, points.latitudes[position] ?? 0],
      },
    })),
  };
}
