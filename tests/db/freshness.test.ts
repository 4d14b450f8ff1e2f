import { afterAll, beforeAll, expect, it } from "vitest";
import { openSmallTown, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const soup = "00000000-0000-4000-8000-000000000002";
type Found = { items: { id: string; freshness: string }[] };

it("is read by every function from when the entry is due, and by none from twelve months", async () => {
  const found = await town.database.query(
    `select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace::regnamespace::text in ('public', 'private') and p.prosrc ~ 'private\\.freshness\\(|12 months'`,
  );
  expect(found).toEqual([]);
});

it.each([
  ["a kind", "(kind, months) values ('charity', 24)", "fresh"],
  ["a theme before a kind", "(kind, theme, months) values ('charity', null, 24), (null, 'food', 3)", "overdue"],
  ["both before either", "(kind, theme, months) values ('charity', 'food', 24), (null, 'food', 3)", "fresh"],
])("follows the interval of %s, on the page, in the list and while adding alike", (_, intervals, expected) =>
  town.asOwner(async (sql) => {
    expect(await rpc(sql, "organisation", { id: soup })).toMatchObject({ freshness: "due" });
    await sql.run(`insert into freshness_intervals ${intervals}`);
    expect(await rpc(sql, "organisation", { id: soup })).toMatchObject({ freshness: expected });
    const listed = await rpc<Found>(sql, "search_organisations", { search_text: "Harbour Soup" });
    expect(listed.items).toMatchObject([{ id: soup, freshness: expected }]);
    const similar = await rpc<Found["items"]>(sql, "similar_organisations", { name: "Harbour Soup" });
    expect(similar[0]).toMatchObject({ id: soup, freshness: expected });
  }),
);

it("sinks an overdue entry below a verified one in a search", () =>
  town.asOwner(async (sql) => {
    await sql.run(`update organisations set name = 'Sea Club', description = 'Same words', theme = 'sport' where id = '${soup}';
      update organisations set name = 'Sea Club', description = 'Same words', theme = 'sport', checked_at = now() - interval '3 years'
      where id = '00000000-0000-4000-8000-000000000001'`);
    const { items } = await rpc<Found>(sql, "search_organisations", { search_text: "sea club" });
    expect(items.map(({ freshness }) => freshness)).toEqual(["due", "overdue"]);
  }));
