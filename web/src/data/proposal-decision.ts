import type { RecordChange } from "#domain/record-change.ts";
import { client } from "./client.ts";
import type { Json } from "./database.generated.ts";

/** What a moderator decided of a proposal; `changes` are those taken, when not all as they were sent. */
export type ProposalDecision = {
  id: string;
  decision: "accept" | "decline" | "ask";
  reason?: string;
  changes?: readonly RecordChange[];
};

/** Accept, decline or ask. `conflict`: somebody changed the same just now, and nothing was written. Throws the database's reason. */
export async function decideProposal({ id, decision, reason, changes }: ProposalDecision): Promise<string> {
  const supabase = await client();
  const { data } = await supabase
    .rpc("decide_proposal", {
      id,
      decision,
      ...(reason ? { reason } : {}),
      ...(changes ? { edited_changes: changes as unknown as Json } : {}),
    })
    .throwOnError();
  return data.status;
}
