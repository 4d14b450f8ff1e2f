import { queryOptions } from "@tanstack/react-query";
import { type Connection, connection } from "./connection.ts";

/** Where the map's own requests go; asked once, without the Supabase client. */
export const connectionQuery = queryOptions({
  queryKey: ["connection"],
  queryFn: (): Promise<Connection> => connection(),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The address of the vector tiles of a geography, with MapLibre's own marks for z, x and y. */
export function neighbourhoodTilesUrl({ url }: Connection, geography: string): string {
  return `${url}/rest/v1/rpc/neighbourhood_tile?geography=${encodeURIComponent(geography)}&z={z}&x={x}&y={y}`;
}

/** What a tile request must carry; null for every request that is not ours. */
export function tileHeaders({ url, key }: Connection, requestUrl: string): Record<string, string> | null {
  if (!requestUrl.startsWith(`${url}/rest/v1/rpc/neighbourhood_tile?`)) return null;
  return { apikey: key, Accept: "application/vnd.mapbox-vector-tile" };
}
