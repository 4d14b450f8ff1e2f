import { afterAll, beforeAll, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { fillWithOrganisations } from "#tests/bench/fill-with-organisations.ts";
import { openSmallTown, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
  await fillWithOrganisations(town.database, 1500, false);
}, 60_000);
afterAll(() => town?.close());

const near = { near_longitude: -1.5, near_latitude: 53.7 };
const filters = [
  {},
  { sort: "name" },
  { themes: ["food", "sport"], costs: ["free"], sort: "checked" },
  { freshness: ["fresh", "due"], who_for: ["anyone"] },
  { freshness: ["overdue", "never"], access: ["step_free", "parking"], ...near, sort: "nearest" },
  { open_at: "2026-12-01T10:10:00Z", evenings_or_weekends: true },
  { search_text: "club", is_local: true, open_at: "2026-11-24T10:00:00Z" },
  { themes: ["food"], costs: ["nobody knows"], ...near, radius_m: 5000 },
];

/** What list, map and export say to each of the questions. */
async function answers(sql: Sql): Promise<unknown[]> {
  const given: unknown[] = [];
  for (const filter of filters) {
    const { sort: _, ...plain } = filter as { sort?: string };
    const { features } = await rpc<{ features: unknown[] }>(sql, "organisations_geojson", plain);
    const list = await rpc<{ total: number }>(sql, "search_organisations", filter);
    expect(features.length).toBe(list.total);
    given.push(list, await rpc(sql, "organisation_points", plain));
  }
  return given;
}

it("answers from bitmaps as it does from the entries themselves", async () => {
  await town.asOwner(async (sql) => {
    const packed = await answers(sql);
    await sql.run("insert into private.search_unpacked (number) select number from private.search_entries");
    expect(await answers(sql)).toEqual(packed);
  });
});

it("answers the same after changes as when they are packed", async () => {
  await town.asOwner(async (sql) => {
    await sql.run(`update organisations set checked_at = now() where id in (select id from organisations order by id limit 40);
      delete from organisations where id in (select id from organisations order by id limit 20 offset 60);
      update organisations set status = 'archived' where id in (select id from organisations order by id limit 20 offset 90);
      update schedules set opens_at = '10:05', closes_at = '10:25'
        where service_id in (select id from services order by id limit 30 offset 100);
      insert into organisations (name, status, theme) select 'Food club ' || n, 'published', 'food' from generate_series(1, 30) n`);
    const [left] = await sql.query<{ n: number }>("select count(*)::integer as n from private.search_unpacked");
    expect(left?.n).toBeGreaterThan(100);
    const unpacked = await answers(sql);
    await sql.run("select private.pack_search()");
    expect(await sql.query("select 1 from private.search_unpacked")).toEqual([]);
    expect(await answers(sql)).toEqual(unpacked);
  });
});

it("knows what fell due or overdue since it was packed", async () => {
  await town.asOwner(async (sql) => {
    const now = await answers(sql);
    await sql.run(`update private.search_packing set packed_at = now() - interval '90 days', overdue_before = now() - interval '120 days';
      select private.pack_choices(array(select number from private.search_entries), size, private.bits_of('{}', size))
      from private.search_packing`);
    expect(await answers(sql)).toEqual(now);
  });
});

it("packs by itself what has become much", async () => {
  await town.asOwner(async (sql) => {
    for (let time = 0; time < 2; time++)
      await sql.run("update private.search_entries set name_key = name_key || '!' where number <= 600");
    expect(await sql.query("select 1 from private.search_unpacked")).toEqual([]);
  });
});
