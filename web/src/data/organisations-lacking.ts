import { queryOptions } from "@tanstack/react-query";
import type { GapField } from "#domain/entry-gaps.ts";
import type { Freshness } from "#domain/freshness.ts";
import { client } from "./client.ts";

export type LackingList = {
  total: number;
  items: readonly {
    id: string;
    name: string;
    theme: string | null;
    locality: string | null;
    checkedAt: string | null;
    freshness: Freshness;
  }[];
};

/** The first fifty entries that leave something unsaid, by name. */
export function organisationsLackingQuery(field: GapField) {
  return queryOptions({
    queryKey: ["organisations-lacking", field],
    queryFn: async ({ signal }): Promise<LackingList> => {
      const supabase = await client();
      const { data } = await supabase.rpc("organisations_lacking", { field }).abortSignal(signal).throwOnError();
      return data;
    },
  });
}
