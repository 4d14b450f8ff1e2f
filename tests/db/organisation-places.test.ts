import { afterAll, beforeAll, expect, it } from "vitest";
import { openSmallTown, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Points = { total: number; withoutPlace: number; kind: string; ids: string[] };
type Places = Points & { names: string[]; longitudes: number[]; themeSets: string[][]; sets: number[] };

it("gives the places that the map has, with all themes of each", async () => {
  await town.as("stranger", async (sql) => {
    const points = await rpc<Points>(sql, "organisation_points");
    const places = await rpc<Places>(sql, "organisation_places", { is_named: true });
    expect([places.total, places.ids, places.withoutPlace]).toEqual([points.total, points.ids, points.withoutPlace]);
    const soup = places.names.indexOf("Harbour Soup");
    expect(places.themeSets[places.sets[soup] ?? -1]).toEqual(["food", "older"]);
  });
});

it("gives every place one by one, where the map gets squares of a grid", async () => {
  await town.asOwner(async (sql) => {
    const { ids } = await rpc<Points>(sql, "organisation_points");
    // one by one, the triggers would take most of a minute
    await sql.run("set local session_replication_role = replica");
    await sql.run(manyMore);
    await sql.run(`select private.refresh_search_words(array(select id from organisations where source = 'Many'));
      select private.pack_search(true); set local session_replication_role = origin; set local role anon`);
    expect((await rpc<Points>(sql, "organisation_points")).kind).toBe("cells");
    const places = await rpc<Places>(sql, "organisation_places");
    expect([places.longitudes.length, places.sets.length]).toEqual(Array(2).fill(5_500 + ids.length));
    expect(places.ids, "not asked for").toEqual([]);
  });
});

/** More organisations than a map gets one by one, all in one street. */
const manyMore = `
  with added as (
    insert into organisations (name, description, kind, theme, status, source, licence)
    select 'Group ' || n, 'One of many.', 'charity', 'sport', 'published', 'Many', 'CC0 1.0' from generate_series(1, 5500) n
    returning id)
  insert into locations (organisation_id, privacy, geom)
  select id, 'exact', st_setsrid(st_makepoint(1.0051, 54.0051), 4326) from added`;
