import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches, guards } from "./guards.ts";
import { openSmallTown, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown("pglite");
});
afterAll(() => town?.close());

describe.each(Object.entries(guards))("%s", (rule, query) => {
  it("holds", async () => {
    const found = await town.database.query<{ found: string }>(query);
    expect(found.map((row) => row.found)).toEqual([]);
  });

  it("is seen to fail when it is broken", async () => {
    const found = await town.asOwner(async (sql) => {
      await sql.run(breaches[rule] ?? "");
      return sql.query<{ found: string }>(query);
    });
    expect(found.map((row) => row.found).join()).toMatch(/bare|site/);
  });
});

it("has one policy a table for the same role and verb", async () => {
  const doubled = await town.database.query(
    `select tablename, cmd, role from pg_policies, unnest(roles) role
     where schemaname = 'public' and permissive = 'PERMISSIVE' group by 1, 2, 3 having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
});

it("seeds the eight themes in a migration", async () => {
  const themes = await town.database.query<{ slug: string }>(
    "select slug from taxonomy_terms where parent is null order by sort_order",
  );
  expect(themes.map(({ slug }) => slug)).toEqual([
    "food",
    "health",
    "young",
    "older",
    "advice",
    "sport",
    "arts",
    "space",
  ]);
});
