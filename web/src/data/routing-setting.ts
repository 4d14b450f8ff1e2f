import { queryOptions } from "@tanstack/react-query";
import type { RoutingSetting } from "#domain/routing.ts";
import { client } from "./client.ts";

/** Where walking times come from. */
export const routingSettingQuery = queryOptions({
  queryKey: ["routing-setting"],
  queryFn: async ({ signal }): Promise<RoutingSetting> => {
    const supabase = await client();
    const { data } = await supabase.rpc("routing_setting", {}, { get: true }).abortSignal(signal).throwOnError();
    return data;
  },
  staleTime: 5 * 60_000,
});

/** Set where walking times come from. For administrators; throws the database's reason. */
export async function saveRoutingSetting(setting: RoutingSetting): Promise<void> {
  const supabase = await client();
  await supabase.from("site_settings").update({ value: setting }).eq("key", "routing").throwOnError();
}
