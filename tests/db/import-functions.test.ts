import { afterAll, beforeAll, expect, test } from "vitest";
import { callFunction, ImportRefused } from "#scripts/import/import-api.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";

let patchwork: OpenedPatchwork;

beforeAll(async () => {
  patchwork = await openPatchwork({ snapshot: "empty" });
});
afterAll(() => patchwork?.close());

const square = (west: number, south: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west, south + 1],
      [west + 1, south + 1],
      [west + 1, south],
      [west, south],
    ],
  ],
});
const bowTie = {
  type: "Polygon",
  coordinates: [
    [
      [3, 50],
      [4, 51],
      [4, 50],
      [3, 51],
      [3, 50],
    ],
  ],
};
const area = (code: string, geometry: object) => ({
  code,
  name: `Area ${code}`,
  localAuthorityName: "Testham",
  geometry,
});
const geography = { slug: "lsoa-2021", name: "LSOA 2021", level: 2, vintage: 2021, source: "ONS", licence: "OGL v3" };
const figure = (code: string, value: number) => ({ indicator: "rate", code, period: "2025", value, state: "value" });
const rate = [{ slug: "rate", name: "Rate", source: "Somebody", licence: "OGL v3" }];

async function importRows(kind: string, rows: object[], options: object): Promise<Record<string, unknown>> {
  const id = await callFunction<string>(patchwork, "import_begin", { import: { kind, fileName: "file" } });
  await callFunction(patchwork, "import_stage", { import: id, rows });
  return callFunction(patchwork, "import_finish", { import: id, options });
}

async function count(sql: string): Promise<number> {
  const [row] = await patchwork.database.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
  return row?.n ?? -1;
}

test("boundaries are repaired to valid MultiPolygons, the repair is told, and a second import changes nothing", async () => {
  const rows = [area("E01000001", square(1, 50)), area("E01000002", square(2, 50)), area("E01000003", bowTie)];
  const report = await importRows("neighbourhoods", rows, { geography });
  expect(report).toMatchObject({ added: 3, changed: 0, unchanged: 0, rewound: 3 });
  expect(report.repairs).toMatchObject([
    { row: 3, code: "E01000003", problem: "Self-intersection", longitude: 3.5, latitude: 50.5 },
  ]);
  expect(await count("neighbourhoods where extensions.st_isvalid(geom) and extensions.st_ispolygonccw(geom)")).toBe(3);
  expect(await importRows("neighbourhoods", rows, { geography })).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
});

test("the first place imported becomes the site's place", async () => {
  const site = await callFunction<object>(patchwork, "site_summary", {});
  expect(site).toMatchObject({ name: "Testham", defaultGeography: "lsoa-2021", isFictional: false });
});

test("figures that miss an area of a local authority are refused with the numbers and the codes", async () => {
  const attempt = importRows("indicators", [figure("E01000001", 1), figure("E01000003", 3)], {
    geography: "lsoa-2021",
    indicators: rate,
  });
  await expect(attempt).rejects.toThrow("2 of the 3 areas of Testham (LSOA 2021) have a row in this file.");
  await expect(attempt).rejects.toThrow("Without a row: E01000002.");
  await expect(attempt).rejects.toBeInstanceOf(ImportRefused);
  expect(await count("indicators")).toBe(0);
});

test("figures for areas of another year are refused even where every code is found", async () => {
  const rows = ["E01000001", "E01000002", "E01000003"].map((code) => figure(code, 1));
  await expect(
    importRows("indicators", rows, { geography: "lsoa-2021", vintage: 2011, indicators: rate }),
  ).rejects.toThrow("which is for areas of 2011, not 2021");
});

test("a dry run says what would change and changes nothing", async () => {
  const rows = ["E01000001", "E01000002", "E01000003"].map((code) => figure(code, 1));
  const report = await importRows("indicators", rows, { indicators: rate, dryRun: true });
  expect(report).toMatchObject({ added: 3, dryRun: true, geography: "lsoa-2021" });
  expect(await count("indicator_values")).toBe(0);
  expect(await count("imports where kind = 'indicators' and finished_at is not null")).toBe(0);
});

test("a partial file is taken when allowed, and again changes nothing", async () => {
  const options = { geography: "lsoa-2021", indicators: rate, allowPartial: true };
  const rows = [figure("E01000001", 1), figure("E01999999", 9)];
  expect(await importRows("indicators", rows, options)).toMatchObject({ added: 1, changed: 0, outside: 1 });
  expect(await importRows("indicators", rows, options)).toMatchObject({ added: 0, changed: 0 });
  expect(await importRows("indicators", [figure("E01000001", 2)], options)).toMatchObject({ added: 0, changed: 1 });
});

test("organisations find their place by postcode, and those without one are told", async () => {
  await importRows("postcodes", [{ postcode: "TE1 1ST", longitude: 1.5, latitude: 50.5 }], {});
  const rows = [
    { externalId: "1", name: "Soup", theme: "food", postcode: "te11st" },
    { externalId: "2", name: "Chess", theme: "space", postcode: "TE9 9ZZ" },
  ];
  const options = { source: "A list", licence: "OGL v3" };
  const report = await importRows("organisations", rows, options);
  expect(report).toMatchObject({ added: 2, unchanged: 0 });
  expect(report.placeless).toMatchObject([
    { row: 2, problem: "Chess has no place: postcode TE9 9ZZ is not in the look-up." },
  ]);
  expect(await importRows("organisations", rows, options)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const found = await callFunction<{ total: number; items: { freshness: string }[] }>(
    patchwork,
    "search_organisations",
    {
      geography: "lsoa-2021",
      neighbourhood: "E01000001",
    },
  );
  expect(found).toMatchObject({ total: 1, items: [{ name: "Soup", freshness: "never" }] });
});

test("nobody but an administrator or the service imports", async () => {
  const stranger = { ...patchwork, secretKey: patchwork.publishableKey };
  for (const name of ["import_begin", "import_stage", "import_finish", "import_abandon"])
    await expect(
      callFunction(
        stranger,
        name,
        name === "import_begin" ? { import: {} } : { import: crypto.randomUUID(), rows: [] },
      ),
    ).rejects.toThrow();
  expect(await count("imports where file_name is null")).toBe(0);
});

test("what an import of several requests brings is found when it is complete, and what is found already stays up to date", async () => {
  const { database } = patchwork;
  const found = async (name: string) => {
    const [row] = await database.query<{ total: number }>(
      "select (search_organisations(search_text => $1)->>'total')::integer as total",
      [name],
    );
    return row?.total;
  };
  await database.run(`insert into imports (id, kind, source, licence)
      values ('00000000-0000-4000-8000-00000000000a', 'organisations', 'A list', 'CC0 1.0');
    insert into organisations (name, status) values ('Quokka walkers', 'published');
    insert into organisations (name, status, import_id)
      values ('Numbat singers', 'published', '00000000-0000-4000-8000-00000000000a')`);
  await database.run(
    "insert into services (organisation_id, name) select id, name from organisations where name like 'N%'",
  );
  expect(await found("numbat")).toBe(0);
  await database.run(`update organisations set name = 'Bilby walkers', import_id = '00000000-0000-4000-8000-00000000000a'
    where name = 'Quokka walkers'`);
  expect(await found("bilby")).toBe(1);
  expect(await found("quokka")).toBe(0);
  await database.run("update imports set finished_at = now() where source = 'A list'");
  expect(await found("numbat")).toBe(1);
  await database.run("update organisations set status = 'archived' where name = 'Numbat singers'");
  expect(await found("numbat")).toBe(0);
});
