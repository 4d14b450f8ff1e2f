import { queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, Geometry } from "geojson";
import { client } from "./client.ts";

/** What a drawn thing is, its name and how early its label comes (1 first). */
export type BasemapProperties = { kind: string; name: string | null; rank: number };
export type Basemap = FeatureCollection<Geometry, BasemapProperties>;

/** Our own land, water, roads and labels: empty where a dataset brings none. */
export const basemapQuery = queryOptions({
  queryKey: ["basemap"],
  queryFn: async ({ signal }): Promise<Basemap> => {
    const supabase = await client();
    const { data } = await supabase.rpc("basemap", undefined, { get: true }).abortSignal(signal).throwOnError();
    return data;
  },
  staleTime: Number.POSITIVE_INFINITY,
});
