import { client } from "./client.ts";

/** Delete one's own account for good; the confirmation is its e-mail address. Throws the database's reason. */
export async function deleteAccount(confirmation: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("delete_my_account", { confirmation }).throwOnError();
}
