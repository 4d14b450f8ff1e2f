import { client } from "./client.ts";

/** What a call came to; left: the caller gave it back. */
export type CallOutcome = "still_right" | "changed" | "closed" | "no_answer" | "left";

/** Says what a call came to. Throws the database's reason. */
export async function recordCall(organisation: string, outcome: CallOutcome, note: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("record_call", { organisation, outcome, ...(note ? { note } : {}) }).throwOnError();
}
