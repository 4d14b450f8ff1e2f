import { client } from "./client.ts";

/** Change the name shown beside a member's decisions. Members change their own only; the database sees to that. */
export async function renameMember(id: string, displayName: string): Promise<void> {
  const supabase = await client();
  await supabase.from("members").update({ display_name: displayName }).eq("id", id).throwOnError();
}
