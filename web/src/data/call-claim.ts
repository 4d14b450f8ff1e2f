import { client } from "./client.ts";

/** Takes an organisation on for half an hour. Throws the database's reason when somebody else was quicker. */
export async function claimCall(organisation: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("claim_call", { organisation }).throwOnError();
}
