import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { FoundPlace } from "#domain/found-place.ts";
import { client } from "./client.ts";

/** Postcodes, neighbourhoods, districts and organisations whose name is like the text. */
export function findPlacesQuery(searchText: string) {
  const text = searchText.trim();
  return queryOptions({
    queryKey: ["find-places", text],
    queryFn: async ({ signal }): Promise<FoundPlace[]> => {
      const supabase = await client();
      const { data } = await supabase.rpc("find_places", { search_text: text }).abortSignal(signal).throwOnError();
      return data ?? [];
    },
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });
}
