import { readDataset } from "#scripts/doggerland/load/dataset.ts";
import { loadIndicators } from "#scripts/doggerland/load/load-indicators.ts";
import { loadOrganisations } from "#scripts/doggerland/load/load-organisations.ts";
import { loadAreas, loadBasemap, loadPostcodes } from "#scripts/doggerland/load/load-places.ts";
import { loadAccounts, loadSite } from "#scripts/doggerland/load/load-site.ts";
import { finishOrganisations, noteImports } from "#scripts/doggerland/load/provenance.ts";
import type { DemoApi } from "#scripts/doggerland/load/rest-api.ts";

/** Fills a Patchwork with the fictional borough, through the REST API with the secret key.
 *  It can be run again: what is there is brought up to date. Any refusal throws, with what the server said. */
export async function loadDemo(api: DemoApi): Promise<void> {
  const now = new Date();
  const dataset = readDataset();
  const { neighbourhoods, districts, organisations, postcodes, basemap, indicators } = dataset;
  await noteImports(api, now, [
    ["neighbourhoods", "neighbourhoods.geojson", neighbourhoods.features.length + districts.features.length],
    ["indicators", "indicator-values.json", indicators.length],
    ["organisations", "organisations.json", organisations.length],
    ["postcodes", "postcodes.csv", postcodes.length],
    ["basemap", "basemap.geojson", basemap.features.length],
  ]);
  const steps: readonly (readonly [what: string, load: () => Promise<void>])[] = [
    ["site and accounts", () => loadSite(api, dataset).then(() => loadAccounts(api))],
    [`${postcodes.length} postcodes`, () => loadPostcodes(api, dataset)],
    [`${basemap.features.length} shapes of the basemap`, () => loadBasemap(api, dataset)],
    [
      `${neighbourhoods.features.length} neighbourhoods and ${indicators.length} indicators`,
      async () => loadIndicators(api, dataset, await loadAreas(api, dataset, now)),
    ],
    [
      `${organisations.length} organisations`,
      () => loadOrganisations(api, dataset, now).then(() => finishOrganisations(api, now)),
    ],
  ];
  for (const [what, load] of steps) {
    const started = performance.now();
    await load();
    api.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
