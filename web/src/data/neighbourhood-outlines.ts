import { queryOptions } from "@tanstack/react-query";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { completeOutlines, type NeighbourhoodOutlines, type SentOutlines } from "#domain/neighbourhood-outlines.ts";
import { client } from "./client.ts";

/** Rough shapes of every area of a geography, for a picture that stands before the map does, or in its stead. */
export function neighbourhoodOutlinesQuery(geography: string) {
  return queryOptions({
    queryKey: ["neighbourhood-outlines", geography],
    queryFn: async ({ signal }): Promise<NeighbourhoodOutlines> => {
      const supabase = await client();
      const [outlines, index] = await Promise.all(
        (["neighbourhood_outlines", "neighbourhood_index"] as const).map((name) =>
          supabase.rpc(name, { geography }, { get: true }).abortSignal(signal).throwOnError(),
        ),
      );
      return completeOutlines(outlines?.data as unknown as SentOutlines, index?.data as unknown as NeighbourhoodIndex);
    },
    staleTime: 5 * 60_000,
  });
}
