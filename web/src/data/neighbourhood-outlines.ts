import { queryOptions } from "@tanstack/react-query";
import { completeOutlines, type NeighbourhoodOutlines } from "#domain/neighbourhood-outlines.ts";
import { client } from "./client.ts";

/** Rough shapes of every area of a geography, for a picture that stands before the map does, or in its stead. */
export function neighbourhoodOutlinesQuery(geography: string) {
  return queryOptions({
    queryKey: ["neighbourhood-outlines", geography],
    queryFn: async ({ signal }): Promise<NeighbourhoodOutlines> => {
      const supabase = await client();
      const [outlines, index] = await Promise.all([
        supabase.rpc("neighbourhood_outlines", { geography }, { get: true }).abortSignal(signal).throwOnError(),
        supabase.rpc("neighbourhood_index", { geography }, { get: true }).abortSignal(signal).throwOnError(),
      ]);
      return completeOutlines(outlines.data, index.data);
    },
    staleTime: 5 * 60_000,
  });
}
