import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Sql } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { fillWithOrganisations } from "#tests/bench/fill-with-organisations.ts";
import { manyOrganisations } from "#tests/bench/many-organisations.ts";
import { tenSearches } from "#tests/bench/searches.ts";
import { wholeScans } from "#tests/bench/whole-scans.ts";
import { rpc } from "./small-town.ts";

/** Enough for several pages, three places to one organisation, and every freshness. */
const COUNT = 1000;

type Found = { total: number; items: { id: string; name: string; freshness: string }[]; nextPage: string | null };

let database: Database;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ database, close } = await openPatchwork({ snapshot: "empty" }));
  await fillWithOrganisations(database, COUNT, false);
});
afterAll(() => close?.());

const asStranger = <Answer>(work: (sql: Sql) => Promise<Answer>) =>
  database.transaction(async (sql) => {
    await sql.run("set local role anon");
    return work(sql);
  });
const search = (filter: Record<string, unknown>) =>
  asStranger((sql) => rpc<Found>(sql, "search_organisations", filter));

async function everyPage(filter: Record<string, unknown>, between?: () => Promise<void>): Promise<Found["items"]> {
  const items: Found["items"] = [];
  let page = await search(filter);
  for (; page.nextPage; page = await search({ ...filter, page_after: page.nextPage })) {
    items.push(...page.items);
    await between?.();
  }
  return [...items, ...page.items];
}

it("makes the same organisations each time", () => {
  expect(manyOrganisations(3)).toEqual(manyOrganisations(3));
});

describe("page after page", () => {
  const orders = [
    { sort: "name" },
    { sort: "checked" },
    { sort: "nearest", near_longitude: -1.5, near_latitude: 53.7 },
    { sort: "relevance", search_text: "club" },
  ];
  it.each(orders)("$sort shows every organisation once", async (order) => {
    const filter = { ...order, page_size: 200 };
    const items = await everyPage(filter);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.length).toBe((await search(filter)).total);
  });

  it("neither repeats nor skips one when others are added meanwhile", async () => {
    const before = new Set((await everyPage({ sort: "name", page_size: 500 })).map(({ id }) => id));
    let added = 0;
    const items = await everyPage({ sort: "name", page_size: 400 }, async () => {
      added++;
      await database.run(`insert into organisations (name, status) values ('AAA Added ${added}', 'published')`);
    });
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...before].filter((id) => !ids.includes(id))).toEqual([]);
    await database.run("delete from organisations where name like 'AAA Added %'");
  });

  it("refuses a place to go on from that belongs to another order", async () => {
    const { nextPage } = await search({ sort: "name", page_size: 1 });
    await expect(search({ sort: "checked", page_after: nextPage })).rejects.toMatchObject({ code: "22023" });
    await expect(search({ sort: "name", page_after: "; drop table" })).rejects.toMatchObject({ code: "22023" });
  });
});

it("puts an overdue organisation below a verified one with the same words", async () => {
  await database.run(`insert into organisations (name, status, checked_at) values
    ('Zebra Kiln', 'published', now()), ('Zebra Kiln', 'published', now() - interval '3 years')`);
  const { items } = await search({ search_text: "zebra kiln" });
  expect(items.map(({ freshness }) => freshness)).toEqual(["fresh", "overdue"]);
  await database.run("delete from organisations where name = 'Zebra Kiln'");
});

it("reads no table of the directory or of search from end to end", async () => {
  const filters = [...tenSearches.map(({ filter }) => filter), {}, { sort: "name" }, { themes: ["food"] }];
  for (const filter of filters) {
    const scanned = await asStranger((sql) => wholeScans(sql, () => rpc(sql, "search_organisations", filter)));
    expect({ filter, scanned }).toEqual({ filter, scanned: [] });
  }
});
