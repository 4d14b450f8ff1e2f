import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown("pglite");
});
afterAll(() => town?.close());

const asStranger = <Answer>(name: string, named: Record<string, unknown> = {}) =>
  town.as("stranger", (sql) => rpc<Answer>(sql, name, named));

type Index = Record<string, unknown[]> & { codes: string[] };
type Choropleth = Record<string, unknown> & { codes: string[]; values: (number | null)[]; period: string };
type Collection = {
  type: string;
  patchwork: Record<string, unknown>;
  features: { properties: Record<string, unknown>; geometry: { coordinates: number[][][][] } }[];
};

describe("figures", () => {
  it("come in the order of the index, with arrays of one length", async () => {
    const index = await asStranger<Index>("neighbourhood_index", { geography: "squares" });
    const map = await asStranger<Choropleth>("indicator_choropleth", {
      geography: "squares",
      indicator: "poor-health",
    });
    expect(map.codes).toEqual(index.codes);
    expect(map.ids).toEqual(index.ids);
    const lengths = Object.values(index)
      .filter(Array.isArray)
      .map((list) => list.length);
    expect(new Set(lengths)).toEqual(new Set([9]));
    expect(map.values).toHaveLength(9);
  });

  it("tell too few to show from never collected", async () => {
    const map = await asStranger<Choropleth>("indicator_choropleth", {
      geography: "squares",
      indicator: "poor-health",
    });
    expect(map).toMatchObject({ period: "2024", periods: ["2023", "2024"], suppressed: [3], notCollected: [4] });
    expect(map.values).toEqual([2, 3.5, 5, null, null, 9.5, 11, 12.5, 14]);
    expect(map.benchmarks).toMatchObject([
      { areaName: "England", value: 6 },
      { areaName: "Small Town", value: 8 },
    ]);
  });

  it("of an earlier period come when asked for", async () => {
    const asked = { geography: "squares", indicator: "poor-health", period: "2023" };
    expect((await asStranger<Choropleth>("indicator_choropleth", asked)).values[0]).toBe(1.5);
  });

  it("nobody has are refused in a sentence", async () => {
    const unknown = await refusal(asStranger("indicator_choropleth", { geography: "squares", indicator: "luck" }));
    expect(unknown).toMatchObject({ code: "22023", message: 'There is no indicator called "luck".' });
  });

  it("are in the catalogue of their own geography only", async () => {
    const catalogue = await asStranger<unknown[]>("indicator_catalogue", { geography: "squares" });
    expect(catalogue).toMatchObject([
      { slug: "poor-health", periods: ["2023", "2024"], latestPeriod: "2024", areas: 9, withValue: 7 },
    ]);
  });

  it("of one neighbourhood are ranked from the highest and set beside the borough and England", async () => {
    const profile = await asStranger<Record<string, unknown>>("neighbourhood_profile", {
      geography: "squares",
      code: "S8",
    });
    expect(profile).toMatchObject({
      population: 1008,
      isMapped: false,
      neighbours: [{ code: "S4" }, { code: "S5" }, { code: "S7" }],
    });
    expect(profile.indicators).toMatchObject([
      { value: 14, rank: 1, rankOf: 7, borough: 8, england: 6, quartiles: [2, 4.25, 9.5, 11.75, 14], state: "value" },
    ]);
    expect(await asStranger("neighbourhood_profile", { geography: "squares", code: "nowhere" })).toBeNull();
  });
});

describe("boundaries", () => {
  it("leave wound to the right hand, in EPSG:4326, with their source and licence", async () => {
    await town.asOwner(async (sql) => {
      await sql.run("update neighbourhoods set geom = st_forcepolygoncw(geom)");
      const collection = await rpc<Collection>(sql, "neighbourhoods_geojson", {
        geography: "squares",
        indicator: "poor-health",
      });
      expect(collection.features).toHaveLength(9);
      expect(collection.features.map(({ properties }) => properties.state)).toContain("suppressed");
      expect(collection.patchwork).toMatchObject({
        source: "Small Town",
        licence: "CC0 1.0",
        isFictional: true,
        filter: { geography: "squares", indicator: "poor-health", period: "2024" },
      });
      for (const { geometry } of collection.features) {
        expect(signedArea(geometry.coordinates[0]?.[0] ?? [])).toBeGreaterThan(0);
      }
    });
  });

  it("reach each tile they touch, simplified below zoom 9", async () => {
    const tile = (z: number, x: number, y: number) =>
      asStranger<Collection>("neighbourhood_tile_features", { geography: "squares", z, x, y });
    expect((await tile(9, 257, 164)).features).toHaveLength(9);
    expect((await tile(9, 100, 100)).features).toHaveLength(0);
    const refused = await refusal(tile(3, 8, 0));
    expect(refused).toMatchObject({ code: "22023", message: "There is no tile 3/8/0." });
  });
});

/** Twice the area of a ring by the shoelace rule: positive when it runs counter-clockwise. */
function signedArea(ring: number[][]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
