import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { areas, type Drawn, draw, figureOf } from "#tests/db/drawing.ts";
import { importFile } from "./importing.ts";
import { hasSharedData, sharedFile } from "./shared-files.ts";

/** Of one area: residents, households of the census, those deprived in some way, and its tenth of England in 2025. */
type Row = { code: string; people: number; households: number; deprived: number; tenth: number };

let patchwork: OpenedPatchwork;
let rows: Row[];
let whole: Drawn;
/** Where its file keeps the tenth of the whole index. */
const tenthAt = 1;
const drawn = (shape: object) => draw(patchwork.database, shape, "lsoa-2021");
const sum = (of: (row: Row) => number, some = rows) => some.reduce((total, row) => total + of(row), 0);

describe.skipIf(!hasSharedData)("Wakefield, drawn by hand", () => {
  beforeAll(async () => {
    patchwork = await openPatchwork({ snapshot: "empty" });
    await importFile(patchwork, "neighbourhoods", sharedFile("boundaries/geo-lookups/lsoa/E08000036.geojson"));
    const codes = await patchwork.database.query<{ code: string }>("select code from neighbourhoods order by code");
    rows = rowsOf(codes.map(({ code }) => code));
    await patchwork.database.query(figuresSql, [JSON.stringify(rows)]);
    await patchwork.database.run("select private.refresh_indicator_coverage()");
    whole = await drawn(areas(...rows.map(({ code }) => code)));
  });
  afterAll(() => patchwork?.close());

  test("as a whole has its own totals exactly, and fits wholly", () => {
    expect(whole).toMatchObject({ population: 357_729, fit: 1 });
    expect(figureOf(whole, "deprived-households")).toMatchObject({
      numerator: sum(({ deprived }) => deprived),
      denominator: sum(({ households }) => households),
      value: (100 * sum(({ deprived }) => deprived)) / sum(({ households }) => households),
    });
    expect(figureOf(whole, "imd-2025-decile")).toMatchObject({
      made: "share-in-most-deprived-fifth",
      numerator: sum(({ tenth, people }) => (tenth <= 2 ? people : 0)),
    });
  });

  test("as a line around it is the same place", async () => {
    expect(await drawn(whole.shape)).toMatchObject({ population: 357_729, fit: 1, figures: whole.figures });
  });

  test("in two halves is in neither twice", async () => {
    const [west = 0, south = 0, east = 0, north = 0] = whole.bounds;
    const across = (west + east) / 2;
    const halfOf = (from: number, to: number) => {
      const ring = [
        [from, south - 0.1],
        [to, south - 0.1],
        [to, north + 0.1],
        [from, north + 0.1],
        [from, south - 0.1],
      ];
      return { type: "Polygon", coordinates: [ring] };
    };
    const halves = [await drawn(halfOf(west - 0.1, across)), await drawn(halfOf(across, east + 0.1))];
    const both = (of: (half: Drawn) => number | null) => halves.reduce((total, half) => total + (of(half) ?? 0), 0);
    expect(both(({ members }) => members.length)).toBe(215);
    expect(both(({ population }) => population)).toBe(357_729);
    for (const part of ["numerator", "denominator"] as const)
      expect(both((half) => figureOf(half, "deprived-households")[part])).toBe(
        figureOf(whole, "deprived-households")[part],
      );
  });
});

const figuresSql = `
with row as (select * from jsonb_to_recordset($1::text::jsonb) r (code text, people integer, households float8, deprived float8, tenth float8)),
named as (
  insert into indicators (slug, name, unit, decimals) values
    ('deprived-households', 'Households deprived in some way', '%', 1), ('imd-2025-decile', 'Deprivation: decile 2025', '', 0)
), peopled as (
  update neighbourhoods n set population = r.people from row r where n.code = r.code
), counted as (
  insert into indicator_values (indicator, neighbourhood_id, period, value, count, denominator)
  select 'deprived-households', n.id, '2021', 100 * r.deprived / r.households, r.deprived, r.households
  from row r join neighbourhoods n on n.code = r.code
  union all select 'imd-2025-decile', n.id, '2025', r.tenth, null, null from row r join neighbourhoods n on n.code = r.code
)
select count(*) from row`;

function rowsOf(codes: string[]): Row[] {
  const people = new Map(linesOf("population/lsoa_population.csv").map(([code = "", count]) => [code, Number(count)]));
  const tenths = new Map(
    linesOf("imd/imd2025_england_lsoa21.csv").map((cells) => [cells[0] ?? "", Number(cells[tenthAt])]),
  );
  const households = new Map<string, number>();
  const deprived = new Map<string, number>();
  for (const [code = "", ways, count] of linesOf("population/census21_deprivation_england_wales_lsoa21.csv")) {
    households.set(code, (households.get(code) ?? 0) + Number(count));
    if (Number(ways) > 0) deprived.set(code, (deprived.get(code) ?? 0) + Number(count));
  }
  return codes.map((code) => ({
    code,
    people: people.get(code) ?? Number.NaN,
    households: households.get(code) ?? Number.NaN,
    deprived: deprived.get(code) ?? Number.NaN,
    tenth: tenths.get(code) ?? Number.NaN,
  }));
}

function linesOf(path: string): string[][] {
  const text = readFileSync(sharedFile(path), "utf8").replaceAll('"', "");
  return text.split(/\r?\n/).map((line) => line.split(","));
}
