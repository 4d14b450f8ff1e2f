import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { client } from "./client.ts";

/** All that is known of one neighbourhood; null when there is none of that code. */
export function neighbourhoodProfileQuery(geography: string, code: string) {
  return queryOptions({
    queryKey: ["neighbourhood-profile", geography, code],
    queryFn: async ({ signal }): Promise<NeighbourhoodProfile | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("neighbourhood_profile", { geography, code }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
