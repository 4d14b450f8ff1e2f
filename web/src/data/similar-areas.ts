import { queryOptions } from "@tanstack/react-query";
import type { SimilarAreas } from "#domain/similar-areas.ts";
import { client } from "./client.ts";

/** The areas most like one by their needs, and what they have; null when there is none of that code. */
export function similarAreasQuery(geography: string, code: string) {
  return queryOptions({
    queryKey: ["similar-areas", geography, code],
    queryFn: async ({ signal }): Promise<SimilarAreas | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("similar_neighbourhoods", { geography, code }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    staleTime: 5 * 60_000,
  });
}
