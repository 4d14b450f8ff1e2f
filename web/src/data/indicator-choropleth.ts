import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { IndicatorValues } from "#domain/indicator.ts";
import { client } from "./client.ts";

/** One indicator over every area of a geography; without a period, the latest. The old map stays until it comes. */
export function indicatorChoroplethQuery(geography: string, indicator: string, period: string | null) {
  return queryOptions({
    queryKey: ["indicator-choropleth", geography, indicator, period],
    queryFn: async ({ signal }): Promise<IndicatorValues> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("indicator_choropleth", { geography, indicator, ...(period ? { period } : {}) }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}
