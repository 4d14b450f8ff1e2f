import type { Feature } from "geojson";
import { districtFeatures, neighbourhoodFeatures, neighbourhoodSites } from "./areas.ts";
import { basemapFeatures } from "./basemap.ts";
import { doorsteps } from "./doorsteps.ts";
import { INDICATOR_RECIPES } from "./indicator-recipes.ts";
import { allIndicatorFigures } from "./indicator-values.ts";
import { neighbourhoodShapes } from "./neighbourhood-shapes.ts";
import { organisations } from "./organisations.ts";
import { type Postcode, postcodes } from "./postcodes.ts";
import { rounded } from "./projection.ts";
import { residentialStreets } from "./streets.ts";

export interface CommittedFile {
  readonly name: string;
  readonly text: string;
}

/** A feature a line, so that a change shows as the lines it touches. */
const featureLines = (name: string, features: readonly Feature[]): CommittedFile => ({
  name,
  text: `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`,
});

const rowLines = (name: string, rows: readonly unknown[]): CommittedFile => ({
  name,
  text: `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
});

function postcodeTable(codes: readonly Postcode[]): string {
  const lines = codes.map(({ postcode, at, locality }) => [postcode, ...rounded(at, 6), locality].join(","));
  return `${["postcode,longitude,latitude,locality", ...lines].join("\n")}\n`;
}

/** Every file of data/doggerland but its README. */
export function committedFiles(): CommittedFile[] {
  const shapes = neighbourhoodShapes();
  const sites = neighbourhoodSites(shapes);
  const streets = residentialStreets(sites.map(({ at }) => at));
  const doors = doorsteps(shapes, sites, streets);
  const codes = postcodes(sites, doors);
  return [
    featureLines("neighbourhoods.geojson", neighbourhoodFeatures(shapes, sites)),
    featureLines("districts.geojson", districtFeatures(shapes, sites)),
    featureLines("basemap.geojson", basemapFeatures(shapes, streets)),
    rowLines("organisations.json", organisations({ sites, doors, streets, postcodes: codes })),
    { name: "postcodes.csv", text: postcodeTable(codes) },
    rowLines(
      "indicators.json",
      INDICATOR_RECIPES.map(({ recipe: _, ...definition }) => definition),
    ),
    rowLines("indicator-values.json", allIndicatorFigures(sites)),
  ];
}
