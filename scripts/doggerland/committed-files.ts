import type { Feature } from "geojson";
import { districtFeatures, neighbourhoodFeatures, neighbourhoodSites } from "./areas.ts";
import { basemapFeatures } from "./basemap.ts";
import { neighbourhoodShapes } from "./neighbourhood-shapes.ts";

export interface CommittedFile {
  readonly name: string;
  readonly text: string;
}

/** A feature a line, so that a change shows as the lines it touches. */
const featureLines = (name: string, features: readonly Feature[]): CommittedFile => ({
  name,
  text: `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`,
});

/** Every file of data/doggerland but its README. */
export function committedFiles(): CommittedFile[] {
  const shapes = neighbourhoodShapes();
  const sites = neighbourhoodSites(shapes);
  return [
    featureLines("neighbourhoods.geojson", neighbourhoodFeatures(shapes, sites)),
    featureLines("districts.geojson", districtFeatures(shapes, sites)),
    featureLines("basemap.geojson", basemapFeatures(shapes)),
  ];
}
