import { queryOptions } from "@tanstack/react-query";
import type { Indicator } from "#domain/indicator.ts";
import { client } from "./client.ts";

/** Every indicator that has figures for a geography. */
export function indicatorCatalogueQuery(geography: string) {
  return queryOptions({
    queryKey: ["indicator-catalogue", geography],
    queryFn: async ({ signal }): Promise<Indicator[]> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("indicator_catalogue", { geography }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    staleTime: 5 * 60_000,
  });
}
