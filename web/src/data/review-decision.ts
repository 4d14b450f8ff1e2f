import { client } from "./client.ts";

/** What a moderator decided of an entry. */
export type Decision = { id: string; decision: "publish" | "decline"; reason?: string };

/** Publish or decline an entry; it may be decided again later. Throws the database's reason. */
export async function decideSubmission({ id, decision, reason }: Decision): Promise<void> {
  const supabase = await client();
  await supabase.rpc("decide_submission", { id, decision, ...(reason ? { reason } : {}) }).throwOnError();
}
