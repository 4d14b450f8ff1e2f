import { client } from "./client.ts";

/** Accept an invitation. Throws the database's reason. */
export async function acceptInvitation(token: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("accept_invitation", { token }).throwOnError();
}
