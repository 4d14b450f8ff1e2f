import { queryOptions } from "@tanstack/react-query";
import type { DrawnNeighbourhood } from "#domain/drawn-neighbourhood.ts";
import { client } from "./client.ts";

/** The drawn neighbourhood behind a link, by its token or its id; null when the asker may see none. */
export function drawnNeighbourhoodQuery(token: string) {
  return queryOptions({
    queryKey: ["drawn", token],
    queryFn: async ({ signal }): Promise<DrawnNeighbourhood | null> => {
      const supabase = await client();
      const { data } = await supabase.rpc("drawn_neighbourhood", { token }).abortSignal(signal).throwOnError();
      return data;
    },
  });
}
