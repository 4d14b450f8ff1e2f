import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { importFile } from "./importing.ts";
import { hasSharedData, sharedFile } from "./shared-files.ts";

let patchwork: OpenedPatchwork;

describe.skipIf(!hasSharedData)("organisations and postcodes as published", () => {
  beforeAll(async () => {
    patchwork = await openPatchwork({ snapshot: "empty" });
  });
  afterAll(() => patchwork?.close());

  test("a postcode look-up of Halifax is loaded, twice without doubling", async () => {
    const path = sharedFile("postcodes/Postcodes2LatLon/HX.csv");
    const first = await importFile(patchwork, "postcodes", path);
    expect(first.added).toBeGreaterThan(3000);
    expect(await importFile(patchwork, "postcodes", path)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: first.added,
    });
  });

  test("OpenStreetMap's community centres of Calderdale keep their source and licence", async () => {
    const path = sharedFile("community/osm_calderdale/calderdale-amenities-community_centre.geojson");
    const report = await importFile(
      patchwork,
      "organisations",
      path,
      "--source",
      "OpenStreetMap",
      "--licence",
      "ODbL 1.0",
    );
    expect(report.added).toBeGreaterThan(5);
    const rows = await patchwork.database.query<{ licence: string; n: number }>(
      "select licence, count(*)::int as n from organisations where source = 'OpenStreetMap' group by licence",
    );
    expect(rows).toEqual([{ licence: "ODbL 1.0", n: report.added }]);
  });

  test("Hebden's places, whose headings are swapped, lie in Calderdale and not in the sea", async () => {
    const path = sharedFile("community/hebden/hebden-places.csv");
    const report = await importFile(
      patchwork,
      "organisations",
      path,
      "--source",
      "Hebden places",
      "--licence",
      "ODbL 1.0",
    );
    expect(report.added).toBeGreaterThan(50);
    const [row] = await patchwork.database.query<{ inside: number; all_of_them: number }>(
      `select count(*) filter (where extensions.st_x(l.geom) between -2.2 and -1.7 and extensions.st_y(l.geom) between 53.6 and 53.85)::int as inside,
        count(*)::int as all_of_them
       from locations l join organisations o on o.id = l.organisation_id where o.source = 'Hebden places'`,
    );
    expect(row?.inside).toBe(row?.all_of_them);
    expect(row?.inside).toBeGreaterThan(50);
  });
});
