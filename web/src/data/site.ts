import { queryOptions } from "@tanstack/react-query";
import type { Site } from "#domain/site.ts";
import { client } from "./client.ts";

/** The place, its geographies and its counts. Asked again after signing in, for the moderator's count. */
export const siteQuery = queryOptions({
  queryKey: ["site"],
  queryFn: async ({ signal }): Promise<Site> => {
    const supabase = await client();
    const { data } = await supabase.rpc("site_summary").abortSignal(signal).throwOnError();
    return data;
  },
  staleTime: 5 * 60_000,
});
