import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { encodeTile } from "#scripts/server/tile-encoding.ts";
import { readTile } from "#tests/tiles/read-tile.ts";

const tileOfTheSea = "/rest/v1/rpc/neighbourhood_tile?geography=sea&z=8&x=129&y=81";

describe("an encoded tile", () => {
  const square = (id: number, west: number) => ({
    type: "Feature" as const,
    id,
    properties: { code: `S${id}` },
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [west, 54.6],
          [west + 0.2, 54.6],
          [west + 0.2, 54.8],
          [west, 54.8],
          [west, 54.6],
        ],
      ],
    },
  });
  const collection = { type: "FeatureCollection" as const, features: [square(7, 2), square(2_000_000_000, 2.3)] };

  it("keeps integer ids and properties in the layer named", () => {
    const [layer] = readTile(encodeTile("neighbourhoods", collection, 8, 129, 81));
    expect(layer?.name).toBe("neighbourhoods");
    expect(layer?.features.map(({ id, properties }) => [id, properties.code])).toEqual([
      [7, "S7"],
      [2_000_000_000, "S2000000000"],
    ]);
    expect(layer?.features[0]?.points).toBe(4);
  });

  it("has no bytes where there is nothing", () => {
    expect(encodeTile("neighbourhoods", collection, 8, 0, 0)).toHaveLength(0);
  });
});

describe("tiles of the embedded server", () => {
  let patchwork: OpenedPatchwork;
  const get = (path: string, headers: Record<string, string> = {}) =>
    patchwork.fetch(new URL(path, patchwork.url), { headers });

  beforeAll(async () => {
    patchwork = await openPatchwork({ snapshot: "empty" });
    await patchwork.database.run(`
      insert into geographies (slug, name) values ('sea', 'Sea');
      insert into geographies (slug, name) values ('land', 'Land');
      insert into neighbourhoods (id, geography, code, name, geom) values
        (12, 'land', 'L12', 'Heath', st_multi(st_makeenvelope(1.9, 54, 2.4, 55.4, 4326))),
        (11, 'sea', 'S11', 'Shoal', st_multi(st_makeenvelope(2, 54.6, 2.2, 54.8, 4326)));`);
  });
  afterAll(() => patchwork?.close());

  it.each(["application/vnd.mapbox-vector-tile", "*/*"])("are answered to Accept: %s without a key", async (Accept) => {
    const answer = await get(tileOfTheSea, { Accept });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    const [layer] = readTile(new Uint8Array(await answer.arrayBuffer()));
    expect(layer).toMatchObject({ name: "neighbourhoods", features: [{ id: 11, properties: { code: "S11" } }] });
  });

  it("are not sent again when unchanged, and are new after a write", async () => {
    const tag = (await get(tileOfTheSea)).headers.get("etag") ?? "";
    expect((await get(tileOfTheSea, { "If-None-Match": tag })).status).toBe(304);

    const removed = await patchwork.fetch(`${patchwork.url}/rest/v1/neighbourhoods?code=eq.S11`, {
      method: "DELETE",
      headers: { apikey: patchwork.secretKey },
    });
    expect(removed.status).toBe(204);
    const answer = await get(tileOfTheSea, { "If-None-Match": tag });
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBe(0);
  });

  it.each([
    ["&x=1", 1300],
    ["&geography=nowhere", 1301],
    ["&limit=0", 1302],
    ["&select=type", 1303],
  ])("are not kept as another's when asked with %s", async (more, y) => {
    const path = `/rest/v1/rpc/neighbourhood_tile?geography=land&z=12&x=2071&y=${y}`;
    expect((await get(path + more)).status).toBe(200);
    const plain = await get(path);
    expect((await plain.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  it("refuse what is not a tile with a sentence", async () => {
    const answer = await get("/rest/v1/rpc/neighbourhood_tile?geography=sea&z=eight&x=1&y=1");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toHaveProperty("message");
  });
});
