import { client } from "./client.ts";
import type { Role } from "./membership.ts";

/** Ask somebody by e-mail to become a member with a role. Throws the database's reason. */
export async function inviteMember(invited: { email: string; role: Role }): Promise<void> {
  const supabase = await client();
  await supabase.rpc("invite_member", invited).throwOnError();
}
