import { client } from "./client.ts";

/** Make two entries one, and give the merge's id, by which it can be taken back. Moderators only. */
export async function mergeOrganisations(kept: string, absorbed: string): Promise<string> {
  const supabase = await client();
  const { data } = await supabase.rpc("merge_organisations", { kept, absorbed }).throwOnError();
  return data.id;
}

/** Take a merge back: both entries stand as before. Moderators only; throws the database's reason. */
export async function unmergeOrganisations(id: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("unmerge_organisations", { id }).throwOnError();
}
