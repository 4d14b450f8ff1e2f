import { client } from "./client.ts";

/** Lets the member with this e-mail address ring. Throws the database's reason. */
export async function appointCaller(email: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("appoint_caller", { email }).throwOnError();
}

/** Takes a volunteer off the list of those who ring. */
export async function removeCaller(id: string): Promise<void> {
  const supabase = await client();
  await supabase.from("callers").delete().eq("member_id", id).throwOnError();
}
