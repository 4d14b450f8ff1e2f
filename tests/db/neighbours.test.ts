import type { MultiPolygon } from "geojson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contiguityOfPairs } from "#domain/contiguity.ts";
import { queenContiguity } from "#domain/queen-contiguity.ts";
import type { Sql } from "#scripts/server/database.ts";
import { openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Pairs = { geography: string; count: number; from: number[]; to: number[] };

const pairsOf = (sql: Sql, geography = "squares") => rpc<Pairs>(sql, "neighbourhood_contiguity", { geography });

const square = (west: number, south: number) =>
  `extensions.st_multi(extensions.st_makeenvelope(${west}, ${south}, ${west} + 0.01, ${south} + 0.01, 4326))`;

describe("who borders whom", () => {
  it("is told to a stranger, in the order of the index, as the queen's moves over the shapes", async () => {
    await town.asOwner(async (sql) => {
      const index = await rpc<{ codes: string[] }>(sql, "neighbourhood_index", { geography: "squares" });
      const shapes = await sql.query<{ code: string; shape: string }>(
        "select code, extensions.st_asgeojson(geom, 15) as shape from neighbourhoods where geography = 'squares'",
      );
      const shapeOf = new Map(shapes.map(({ code, shape }) => [code, JSON.parse(shape) as MultiPolygon]));
      const expected = queenContiguity(index.codes.map((code) => shapeOf.get(code) ?? null));
      await sql.run("set local role anon");
      const { geography, count, from, to } = await pairsOf(sql);
      expect({ geography, count }).toEqual({ geography: "squares", count: 9 });
      expect(contiguityOfPairs(count, from, to)).toEqual(expected);
      expect(from).toHaveLength(20);
    });
  });

  it("follows an area that is moved, and one that is removed", async () => {
    await town.asOwner(async (sql) => {
      await sql.run(`update neighbourhoods set geom = ${square(1.5, 54.5)} where code = 'S4'`);
      const [middle, around] = [4, (await pairsOf(sql)).from.length];
      const moved = await pairsOf(sql);
      expect([...moved.from, ...moved.to]).not.toContain(middle);
      expect(around).toBe(12);
      await sql.run("delete from neighbourhoods where code = 'S0'");
      expect((await pairsOf(sql)).from).toHaveLength(10);
    });
  });

  it("forgives a centimetre, also across the lines of the search, and not two", async () => {
    await town.asOwner(async (sql) => {
      // the town's east edge is 1.03; both shapes begin just beyond it
      await sql.run(`insert into neighbourhoods (id, geography, code, name, geom) values
        (91, 'squares', 'S91', 'Near', ${square(1.03 + 0.00000009, 54)}), (92, 'squares', 'S92', 'Far', ${square(1.03 + 0.0000002, 54.03)})`);
      const { from, to } = await pairsOf(sql);
      const bordering = (place: number) => from.filter((_, pair) => to[pair] === place || from[pair] === place);
      expect(bordering(9).length).toBeGreaterThan(0);
      expect(bordering(10)).toEqual([]);
    });
  });

  it("keeps geographies apart, and refuses one that is not there", async () => {
    await town.as("stranger", async (sql) => expect((await pairsOf(sql, "town")).from).toEqual([]));
    expect(await refusal(town.as("stranger", (sql) => pairsOf(sql, "nowhere")))).toMatchObject({ code: "22023" });
  });
});

describe("the routing service", () => {
  const set = (value: object) =>
    town.as("administrator", async (sql) => {
      await sql.query("update site_settings set value = $1::jsonb where key = 'routing'", [JSON.stringify(value)]);
      return rpc(sql, "routing_setting");
    });

  it("is none until an administrator names one", async () => {
    await town.as("stranger", async (sql) => expect(await rpc(sql, "routing_setting")).toEqual({ service: "none" }));
    const named = { service: "valhalla", url: "https://routing.example.org:8002/valhalla" };
    expect(await set(named)).toEqual(named);
  });

  it.each([
    ["https://routing.example.org; script-src *"],
    ["https://routing.example.org/?key=1"],
    ["http://routing.example.org"],
    ["routing.example.org"],
    [""],
  ])("may not have the address %j", async (url) => {
    expect(await refusal(set({ service: "valhalla", url }))).toMatchObject({ code: "22023", detail: "url" });
  });
});
