import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { DrawnArea, DrawnShape } from "#domain/drawn-neighbourhood.ts";
import { client } from "./client.ts";

/** What a shape holds; nothing is saved. Throws with the sentence of the database when it cannot be taken. */
export function drawnPreviewQuery(geography: string, shape: DrawnShape | null) {
  return queryOptions({
    queryKey: ["drawn-preview", geography, shape],
    queryFn: async ({ signal }): Promise<DrawnArea> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("draw_neighbourhood", { geography, shape: shape as never })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    enabled: shape !== null && geography !== "",
    placeholderData: keepPreviousData,
    // A shape that was refused is refused again.
    retry: false,
    staleTime: 60_000,
  });
}
