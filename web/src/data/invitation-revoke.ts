import { client } from "./client.ts";

/** Take an invitation back before it is accepted. Throws the database's reason. */
export async function revokeInvitation(invitation: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("revoke_invitation", { invitation }).throwOnError();
}
