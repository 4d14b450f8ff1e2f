import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { importFile } from "./importing.ts";
import { hasSharedData, sharedFile } from "./shared-files.ts";

const boroughs = [
  { name: "Wakefield", code: "E08000036", areas2021: 215, areas2011: 209, lateIn2019: 204 },
  { name: "Calderdale", code: "E08000033", areas2021: 129, areas2011: 128, lateIn2019: 127 },
  { name: "Kirklees", code: "E08000034", areas2021: 260, areas2011: 259, lateIn2019: 255 },
];
const imd2025 = "imd/imd2025_england_lsoa21.csv";
const imd2019 = "imd/File_1_-_IMD2019_Index_of_Multiple_Deprivation.csv.gz";

let patchwork: OpenedPatchwork;

describe.skipIf(!hasSharedData)("the three boroughs", () => {
  beforeAll(async () => {
    patchwork = await openPatchwork({ snapshot: "empty" });
  });
  afterAll(() => patchwork?.close());

  test.each(boroughs)(
    "$name: $areas2021 LSOAs of 2021 and $areas2011 of 2011",
    async ({ code, areas2021, areas2011 }) => {
      const now = await importFile(
        patchwork,
        "neighbourhoods",
        sharedFile(`boundaries/geo-lookups/lsoa/${code}.geojson`),
      );
      expect(now).toMatchObject({ geography: "lsoa-2021", added: areas2021, changed: 0, problems: [] });
      const then = await importFile(
        patchwork,
        "neighbourhoods",
        sharedFile(`boundaries/geo-lookups/lsoa11/${code}.geojson`),
      );
      expect(then).toMatchObject({ geography: "lsoa-2011", added: areas2011, changed: 0, problems: [] });
    },
  );

  test("a second import doubles nothing", async () => {
    const file = sharedFile("boundaries/geo-lookups/lsoa/E08000036.geojson");
    expect(await importFile(patchwork, "neighbourhoods", file)).toMatchObject({ added: 0, changed: 0, unchanged: 215 });
    expect(await areasIn("lsoa-2021")).toBe(215 + 129 + 260);
  });

  test("IMD 2025 joins every LSOA of 2021", async () => {
    const report = await importFile(patchwork, "indicators", sharedFile(imd2025));
    expect(report.geography).toBe("lsoa-2021");
    expect(report.matches).toEqual(matchesOf("areas2021"));
  });

  test("IMD 2019 joins every LSOA of 2011", async () => {
    const report = await importFile(patchwork, "indicators", sharedFile(imd2019));
    expect(report.geography).toBe("lsoa-2011");
    expect(report.matches).toEqual(matchesOf("areas2011"));
  });

  test.each(boroughs)("$name's LSOAs of 2021 refuse IMD 2019 unless a partial match is allowed", async (borough) => {
    const alone = await openPatchwork({ snapshot: "empty" });
    try {
      await importFile(alone, "neighbourhoods", sharedFile(`boundaries/geo-lookups/lsoa/${borough.code}.geojson`));
      const words = ["indicators", sharedFile(imd2019), "--geography", "lsoa-2021"];
      await expect(importFile(alone, ...words)).rejects.toThrow(
        `${borough.lateIn2019} of the ${borough.areas2021} areas of ${borough.name} (LSOA 2021) have a row in this file, which is for areas of 2011, not 2021.`,
      );
      if (borough.name !== "Wakefield") return;
      await expect(importFile(alone, ...words)).rejects.toThrow("Without a row: E01034260, E01034261,");
      const allowed = await importFile(alone, ...words, "--allow-partial");
      expect(allowed.matches).toEqual([{ authority: "Wakefield", areas: 215, matched: 204 }]);
    } finally {
      await alone.close();
    }
  });

  test("the population of Wakefield's 215 areas is the file's own sum", async () => {
    const path = sharedFile("population/lsoa_population.csv");
    const report = await importFile(patchwork, "indicators", path, "--geography", "lsoa-2021");
    expect(report.matches).toContainEqual({ authority: "Wakefield", areas: 215, matched: 215 });
    const areas = await patchwork.database.query<{ code: string; population: number }>(
      "select code, population from neighbourhoods where geography = 'lsoa-2021' and local_authority_name = 'Wakefield'",
    );
    const wakefield = new Set(areas.map(({ code }) => code));
    const inFile = readFileSync(path, "utf8")
      .split(/\r?\n/)
      .map((line) => line.split(","))
      .filter(([code = ""]) => wakefield.has(code))
      .reduce((sum, [, people]) => sum + Number(people), 0);
    expect(areas.reduce((sum, { population }) => sum + population, 0)).toBe(inFile);
    expect(inFile).toBe(357_729);
  });

  test("Wakefield's self-crossing ring is repaired, and the repair is told", async () => {
    const alone = await openPatchwork({ snapshot: "empty" });
    try {
      const path = sharedFile("boundaries/UK-GeoJSON/lsoa_by_lad/E08000036.json");
      const report = await importFile(alone, "neighbourhoods", path);
      expect(report).toMatchObject({ geography: "lsoa-2011", added: 209 });
      expect(report.repairs).toMatchObject([
        { code: "E01011856", problem: expect.stringMatching(/self-intersection/i) },
      ]);
      const [row] = await alone.database.query<{ n: number }>(
        "select count(*)::int as n from neighbourhoods where extensions.st_isvalid(geom) and extensions.st_ispolygonccw(geom)",
      );
      expect(row?.n).toBe(209);
    } finally {
      await alone.close();
    }
  });

  test("the TopoJSON twin of a layer holds the same areas", async () => {
    const report = await importFile(
      patchwork,
      "neighbourhoods",
      sharedFile("boundaries/UK-GeoJSON/lsoa_by_lad/topo_E08000033.json"),
      "--dry-run",
    );
    expect(report).toMatchObject({ geography: "lsoa-2011", rowsRead: 128, added: 0 });
  });
});

function matchesOf(year: "areas2021" | "areas2011") {
  return [...boroughs]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((borough) => ({ authority: borough.name, areas: borough[year], matched: borough[year] }));
}

async function areasIn(geography: string): Promise<number> {
  const [row] = await patchwork.database.query<{ n: number }>(
    `select count(*)::int as n from neighbourhoods where geography = '${geography}'`,
  );
  return row?.n ?? -1;
}
