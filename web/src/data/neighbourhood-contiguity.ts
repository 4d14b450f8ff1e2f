import { queryOptions } from "@tanstack/react-query";
import type { NeighbourhoodContiguity } from "#domain/neighbourhood-contiguity.ts";
import { client } from "./client.ts";

/** Which areas of a geography border one another. */
export function neighbourhoodContiguityQuery(geography: string) {
  return queryOptions({
    queryKey: ["neighbourhood-contiguity", geography],
    queryFn: async ({ signal }): Promise<NeighbourhoodContiguity> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("neighbourhood_contiguity", { geography }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    staleTime: 5 * 60_000,
  });
}
