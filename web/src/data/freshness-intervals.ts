import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** How many months a check holds, for a kind, a main theme, both, or neither: the last is for everybody else. */
export type FreshnessInterval = {
  id: number;
  kind: string | null;
  theme: string | null;
  months: number;
  reason: string;
};

/** How long checks hold, the line for everybody else first. */
export const freshnessIntervalsQuery = queryOptions({
  queryKey: ["freshness-intervals"],
  queryFn: async ({ signal }): Promise<FreshnessInterval[]> => {
    const supabase = await client();
    const { data } = await supabase
      .from("freshness_intervals")
      .select("id, kind, theme, months, reason")
      .order("theme", { nullsFirst: true })
      .order("kind", { nullsFirst: true })
      .abortSignal(signal)
      .throwOnError();
    return data;
  },
});

/** Let a check hold for another time. For administrators; throws the database's reason. */
export async function changeFreshnessInterval(id: number, months: number): Promise<void> {
  const supabase = await client();
  await supabase.from("freshness_intervals").update({ months }).eq("id", id).throwOnError();
}

/** A line for a kind, a main theme or both. For administrators; throws the database's reason. */
export async function addFreshnessInterval(line: Omit<FreshnessInterval, "id">): Promise<void> {
  const supabase = await client();
  await supabase.from("freshness_intervals").insert(line).throwOnError();
}

/** Its entries go by the next closest line from now on. For administrators; throws the database's reason. */
export async function removeFreshnessInterval(id: number): Promise<void> {
  const supabase = await client();
  await supabase.from("freshness_intervals").delete().eq("id", id).throwOnError();
}
