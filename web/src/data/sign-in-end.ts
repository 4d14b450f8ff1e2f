import { client } from "./client.ts";

/** End one sign-in, or with null all but this one.
 *  @returns how many were ended. */
export async function endSignIns(id: string | null): Promise<number> {
  const supabase = await client();
  const { data } = await (id
    ? supabase.rpc("revoke_session", { id })
    : supabase.rpc("revoke_other_sessions")
  ).throwOnError();
  return data.ended;
}
