import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FeatureCollection, Geometry } from "geojson";
import type { AreaProperties } from "#scripts/doggerland/areas.ts";
import type { BasemapProperties } from "#scripts/doggerland/basemap.ts";
import type { IndicatorDefinition } from "#scripts/doggerland/indicator-recipes.ts";
import type { IndicatorFigures } from "#scripts/doggerland/indicator-values.ts";
import type { OrganisationRow } from "#scripts/doggerland/organisation-row.ts";

export type Areas = FeatureCollection<Geometry, AreaProperties>;

/** The committed files, as read. */
export interface Dataset {
  readonly neighbourhoods: Areas;
  readonly districts: Areas;
  readonly basemap: FeatureCollection<Geometry, BasemapProperties>;
  readonly indicators: readonly IndicatorDefinition[];
  readonly figures: readonly IndicatorFigures[];
  readonly organisations: readonly OrganisationRow[];
  readonly postcodes: readonly {
    readonly postcode: string;
    readonly point: readonly number[];
    readonly locality: string;
  }[];
}

const folder = new URL("../../../data/doggerland/", import.meta.url);

export function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

export function sha256Of(file: string): string {
  return createHash("sha256").update(textOf(file)).digest("hex");
}

export function readDataset(): Dataset {
  const json = <T>(file: string): T => JSON.parse(textOf(file)) as T;
  return {
    neighbourhoods: json("neighbourhoods.geojson"),
    districts: json("districts.geojson"),
    basemap: json("basemap.geojson"),
    indicators: json("indicators.json"),
    figures: json("indicator-values.json"),
    organisations: json("organisations.json"),
    postcodes: textOf("postcodes.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [postcode = "", longitude, latitude, locality = ""] = line.split(",");
        return { postcode, point: [Number(longitude), Number(latitude)], locality };
      }),
  };
}
