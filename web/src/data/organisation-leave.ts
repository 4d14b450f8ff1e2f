import { client } from "./client.ts";

/** Stop looking after an organisation.
 *  @returns how many still do. */
export async function leaveOrganisation(organisation: string): Promise<number> {
  const supabase = await client();
  const { data } = await supabase.rpc("leave_organisation", { organisation }).throwOnError();
  return data.editorsLeft;
}
