import type { FeatureCollection } from "geojson";
import type { Handler, MiddlewareHandler } from "hono";
import { callerOf } from "./caller.ts";
import { type Env, peerAddressOf, withKey } from "./gateway.ts";
import type { Keys } from "./keys.ts";
import type { LiteFetch } from "./lite.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { encodeTile, vectorTileType } from "./tile-encoding.ts";

/** Where the tiles of neighbourhoods are, on all three back ends. */
export const tilePath = "/rest/v1/rpc/neighbourhood_tile";

/** Answers tiles where the database cannot encode them: PGlite's PostGIS has no protobuf. The features come from the
 *  database as the same caller, so that row-level security decides here as it does in SQL. */
export function embeddedTiles(
  lite: LiteFetch,
  keys: Keys,
): { answer: Handler<Env>; forgetOnChange: MiddlewareHandler<Env> } {
  const tiles = new RecentlyUsed<Uint8Array>(512);
  return {
    async answer(context) {
      const request = withKey(context.req.raw, keys);
      const url = new URL(request.url);
      const place = { z: coordinate(url, "z"), x: coordinate(url, "x"), y: coordinate(url, "y") };
      const name = `${callerOf(request, keys)} ${url.searchParams.get("geography")} ${place.z}/${place.x}/${place.y}`;
      let tile = tiles.get(name);
      if (!tile) {
        const features = await lite(featuresRequest(request, url), peerAddressOf(context));
        if (!features.ok) return features;
        const collection = (await features.json()) as FeatureCollection | null;
        tile = collection ? encodeTile("neighbourhoods", collection, place.z, place.x, place.y) : new Uint8Array();
        tiles.set(name, tile);
      }
      return new Response(new Uint8Array(tile), { headers: { "Content-Type": vectorTileType } });
    },
    async forgetOnChange(context, next) {
      await next();
      if (changesShapes(context.req.method, context.req.path)) tiles.clear();
    },
  };
}

/** PostgreSQL encodes its own tiles, but answers bytes only to a caller who names their type. */
export function databaseTiles(lite: LiteFetch, keys: Keys): Handler<Env> {
  return (context) => {
    const headers = new Headers(context.req.raw.headers);
    headers.set("Accept", vectorTileType);
    return lite(withKey(new Request(context.req.raw, { headers }), keys), peerAddressOf(context));
  };
}

/** Every write comes through this process; only imports and writes to tables can change a shape. */
function changesShapes(method: string, path: string): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  return !path.startsWith("/rest/v1/rpc/") || path.startsWith("/rest/v1/rpc/import_");
}

/** Only what names the tile and who asks is passed on, each once: with anything else the answer could be another than
 *  the one it is kept as, for everybody. */
function featuresRequest(request: Request, url: URL): Request {
  const features = new URL(`${tilePath}_features`, url);
  for (const name of ["geography", "z", "x", "y", "apikey"]) {
    const value = url.searchParams.get(name);
    if (value !== null) features.searchParams.set(name, value);
  }
  const headers = new Headers({ Accept: "application/json" });
  for (const name of ["apikey", "authorization"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(features, { headers });
}

function coordinate(url: URL, name: string): number {
  return Number(url.searchParams.get(name) ?? Number.NaN);
}
