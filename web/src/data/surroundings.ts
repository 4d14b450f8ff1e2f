import { queryOptions } from "@tanstack/react-query";
import type { Surroundings } from "#domain/surroundings.ts";
import { client } from "./client.ts";

/** The area among those around it, for a small picture; null when there is none of that code. */
export function surroundingsQuery(geography: string, code: string) {
  return queryOptions({
    queryKey: ["surroundings", geography, code],
    queryFn: async ({ signal }): Promise<Surroundings | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("neighbourhood_surroundings", { geography, code }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    staleTime: 5 * 60_000,
  });
}
