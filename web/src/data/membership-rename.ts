import { client } from "./client.ts";

/** Change the name shown beside one's own decisions. Throws when nobody is signed in. */
export async function renameMember(displayName: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("rename_me", { display_name: displayName }).throwOnError();
}
