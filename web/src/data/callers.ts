import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** A volunteer who rings. */
export type Caller = { id: string; name: string; appointedAt: string };

/** The volunteers who ring. For moderators. */
export const callersQuery = queryOptions({
  queryKey: ["callers"],
  queryFn: async ({ signal }): Promise<Caller[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("list_callers").abortSignal(signal).throwOnError();
    return data ?? [];
  },
});
