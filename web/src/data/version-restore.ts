import { client } from "./client.ts";

/** What restoring did: the new version, and places left as hidden as they are now. */
export type Restored = { version: number; restored: number; keptPrivate: readonly string[] };

/** Bring an older state of an entry back, as a new version. Throws the database's reason. */
export async function restoreVersion(organisation: string, version: number, reason: string): Promise<Restored> {
  const supabase = await client();
  const { data } = await supabase.rpc("restore_version", { organisation, version, reason }).throwOnError();
  return data;
}
