import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attempts } from "#tests/permissions/attempts.ts";
import { type Found, foundBySql, type RowCounts, rowCounts } from "#tests/permissions/by-sql.ts";
import { expectations } from "#tests/permissions/expectations.ts";
import { personas } from "#tests/permissions/personas.ts";
import { plantedSql } from "#tests/permissions/planted.ts";
import { openSmallTown, type SmallTown } from "./small-town.ts";

let town: SmallTown;
let found: Found;
let counts: RowCounts;
beforeAll(async () => {
  town = await openSmallTown("pglite");
  await town.database.run(await plantedSql());
  counts = await rowCounts(town.database);
  found = await foundBySql(town.database);
});
afterAll(() => town?.close());

it("names every table there is, and has a way to try each", async () => {
  const tables = await town.database.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'private') order by 1`,
  );
  const names = tables.map(({ name }) => name);
  expect(expectations.map(({ table }) => table).sort()).toEqual(names);
  expect(Object.keys(attempts).sort()).toEqual(names);
});

describe.each(expectations)("$table", ({ table, cells }) => {
  it("has rows to try on, and rows of the Pantry's where it keeps any", () => {
    expect(counts[table]?.rows).toBeGreaterThan(0);
    if (attempts[table]?.about) expect(counts[table]?.about).toBeGreaterThan(0);
  });

  it.each(personas)("lets %s do what the table says and nothing else", (persona) => {
    expect(found[table]?.[persona]).toBe(cells[persona]);
  });
});
