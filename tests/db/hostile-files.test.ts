import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArguments } from "#scripts/import/arguments.ts";
import { callFunction } from "#scripts/import/import-api.ts";
import { runImport } from "#scripts/import/run-import.ts";
import { readSourceFile } from "#scripts/import/source-file.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";

const folder = mkdtempSync(join(tmpdir(), "patchwork-hostile-"));
let patchwork: OpenedPatchwork;

beforeAll(async () => {
  patchwork = await openPatchwork({ snapshot: "empty" });
  await importText("areas.geojson", JSON.stringify(areas([-1.5, 53.6])), "neighbourhoods");
});
afterAll(async () => {
  await patchwork?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("an empty file is refused, and nothing is lost", () => refused("figures.csv", "", "indicators", /is empty/));

test("an HTML page named .csv is refused, and nothing is lost", () =>
  refused("figures.csv", "<!doctype html><html><body>Sign in</body></html>", "indicators", /web page/));

test("a truncated GeoJSON is refused with where it breaks off, and nothing is lost", () =>
  refused("areas.geojson", JSON.stringify(areas([-1.5, 53.6])).slice(0, -40), "neighbourhoods", /stops in the middle/));

test("coordinates in EPSG:27700 in a GeoJSON are refused with the mend, and nothing is lost", () =>
  refused("areas.geojson", JSON.stringify(areas([433_000, 420_000], 500)), "neighbourhoods", /EPSG:27700/));

test("a 100 MB file is refused with its size, and nothing is lost", () =>
  refused("figures.csv", `lsoa21cd,rate\n${"E01999999,1\n".repeat(8_800_000)}`, "indicators", /10\d MB/));

test("a CSV in Windows-1252 is read with its letters, and said so", async () => {
  const text = "name,latitude,longitude\nCaf\u00e9 Ty\u2019r,53.6,-1.5\n";
  const bytes = Buffer.from([...text].map((letter) => (letter === "\u2019" ? 0x92 : letter.charCodeAt(0))));
  const report = await importText("groups.csv", bytes, "organisations", "--source", "List", "--licence", "OGL");
  expect(report).toMatchObject({ added: 1 });
  expect(report.notes.join(" ")).toMatch(/Windows-1252/);
  const found = await callFunction<object>(patchwork, "search_organisations", { search_text: "Café" });
  expect(found).toMatchObject({ total: 1, items: [{ name: "Café Ty’r" }] });
});

async function refused(name: string, content: string, kind: string, sentence: RegExp): Promise<void> {
  const before = await everything();
  await expect(importText(name, content, kind)).rejects.toThrow(sentence);
  expect(await everything()).toEqual(before);
}

async function importText(name: string, content: string | Uint8Array, kind: string, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return runImport(await readSourceFile(path), readArguments([kind, path, ...options]), patchwork, () => {});
}

async function everything(): Promise<object[]> {
  return patchwork.database.query(
    `select (select count(*) from neighbourhoods) as areas, (select md5(string_agg(extensions.st_astext(geom), '' order by id))
      from neighbourhoods) as shapes, (select count(*) from indicator_values) as figures, (select count(*) from imports) as imports,
      (select count(*) from organisations) as organisations, (select count(*) from private.import_rows) as staged`,
  );
}

function areas([west, south]: [number, number], size = 0.01): object {
  const ring = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const properties = { LSOA21CD: "E01011661", LSOA21NM: "Testham 001A" };
  const features = [{ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } }];
  return { type: "FeatureCollection", features };
}
