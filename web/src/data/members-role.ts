import { client } from "./client.ts";
import type { Role } from "./membership.ts";

/** Change what a member may do. Administrators only; throws the database's reason otherwise. */
export async function updateMemberRole(member: string, role: Role): Promise<void> {
  const supabase = await client();
  await supabase.rpc("update_member_role", { member, role }).throwOnError();
}
