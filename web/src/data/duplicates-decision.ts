import { client } from "./client.ts";

/** Say of a pair that it is not the same, or open it again. Moderators only; throws the database's reason. */
export async function decideDuplicate(id: string, decision: "not_a_duplicate" | "open"): Promise<void> {
  const supabase = await client();
  await supabase.rpc("decide_duplicate", { id, decision }).throwOnError();
}
