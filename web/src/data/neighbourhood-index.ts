import { queryOptions } from "@tanstack/react-query";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { client } from "./client.ts";

/** Names, centres and counts of every area of a geography. */
export function neighbourhoodIndexQuery(geography: string) {
  return queryOptions({
    queryKey: ["neighbourhood-index", geography],
    queryFn: async ({ signal }): Promise<NeighbourhoodIndex> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("neighbourhood_index", { geography }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    staleTime: 5 * 60_000,
  });
}
