import type { Areas, Dataset } from "./dataset.ts";
import { geometryText, pointText } from "./geometry-text.ts";
import { CREDIT, importOf, LICENCE, SOURCE } from "./provenance.ts";
import { type DemoApi, type Row, read, replace, upsert } from "./rest-api.ts";

export const NEIGHBOURHOODS = "doggerland-neighbourhoods";
export const DISTRICTS = "doggerland-districts";
export const BOROUGH = { code: "D06000001", name: "Doggerland" } as const;

const DAY_MS = 86_400_000;
const MAPPED_DAYS_AGO = 240;

const geographyRow = (slug: string, name: string, singular: string, level: number, pattern: string): Row => ({
  slug,
  name,
  plural_name: `${singular}s`,
  singular_name: singular,
  level,
  vintage: 2026,
  code_pattern: pattern,
  source: SOURCE,
  licence: LICENCE,
  url: null,
  attribution: CREDIT,
  is_fictional: true,
});

/** Both geographies and their areas. @returns each area's row number by its code. */
export async function loadAreas(api: DemoApi, dataset: Dataset, now: Date): Promise<Map<string, number>> {
  await upsert(
    api,
    "geographies",
    [
      geographyRow(NEIGHBOURHOODS, "Doggerland neighbourhoods", "neighbourhood", 1, "^D01\\d{6}$"),
      geographyRow(DISTRICTS, "Doggerland districts", "district", 2, "^D02\\d{6}$"),
    ],
    "slug",
  );
  const rows = [
    ...areaRows(NEIGHBOURHOODS, dataset.neighbourhoods, now),
    ...areaRows(DISTRICTS, dataset.districts, now),
  ];
  await upsert(api, "neighbourhoods", rows, "geography,code");
  const stored = await read<{ id: number; code: string }[]>(
    api,
    `/rest/v1/neighbourhoods?select=id,code&geography=in.(${NEIGHBOURHOODS},${DISTRICTS})`,
  );
  return new Map(stored.map(({ id, code }) => [code, id]));
}

function areaRows(geography: string, areas: Areas, now: Date): Row[] {
  const mappedAt = new Date(now.getTime() - MAPPED_DAYS_AGO * DAY_MS).toISOString();
  return areas.features.map(({ properties, geometry }) => ({
    geography,
    code: properties.code,
    name: properties.name,
    district: properties.district,
    geom: geometryText(geometry),
    centroid: pointText(properties.centroid),
    population: properties.population,
    local_authority_code: BOROUGH.code,
    local_authority_name: BOROUGH.name,
    mapped_at: properties.isMapped ? mappedAt : null,
    import_id: importOf("neighbourhoods"),
  }));
}

export async function loadPostcodes(api: DemoApi, { postcodes }: Dataset): Promise<void> {
  const rows = postcodes.map(({ postcode, point, locality }) => ({
    postcode,
    geom: pointText(point),
    locality,
    import_id: importOf("postcodes"),
  }));
  await upsert(api, "postcodes", rows, "postcode");
}

export async function loadBasemap(api: DemoApi, { basemap }: Dataset): Promise<void> {
  const rows = basemap.features.map(({ properties, geometry }) => ({
    dataset: "doggerland",
    kind: properties.kind,
    name: properties.name,
    rank: properties.rank ?? 0,
    geom: geometryText(geometry),
  }));
  await replace(api, "basemap_features", "dataset=eq.doggerland", rows);
}
