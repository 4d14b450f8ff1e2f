import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** How often one address and one account may do a thing, in so many minutes. */
export type RateLimit = { perAddress: number; perAccount: number; minutes: number };
export type RateLimits = Record<string, RateLimit>;

const key = "rate_limits";

/** The limits as set. For administrators. */
export const rateLimitsQuery = queryOptions({
  queryKey: ["rate-limits"],
  queryFn: async ({ signal }): Promise<RateLimits> => {
    const supabase = await client();
    const { data } = await supabase
      .from("site_settings")
      .select("value")
      .eq("key", key)
      .abortSignal(signal)
      .throwOnError();
    return (data[0]?.value ?? {}) as RateLimits;
  },
});

/** Set the limits. Throws the database's reason. */
export async function saveRateLimits(limits: RateLimits): Promise<void> {
  const supabase = await client();
  await supabase.from("site_settings").update({ value: limits }).eq("key", key).throwOnError();
}
