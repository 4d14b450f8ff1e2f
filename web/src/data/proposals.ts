import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { throwRefusal } from "./sending-refused.ts";

/** A change somebody suggested, as whoever sent it may see it. `reason` is the moderator's, `note` their own. */
export type Proposal = {
  id: string;
  reference: string;
  status: "waiting" | "asked" | "accepted" | "declined" | "withdrawn";
  organisation: { id: string; name: string } | null;
  paths: readonly string[];
  note: string | null;
  question: string | null;
  answer: string | null;
  reason: string | null;
  createdAt: string;
  decidedAt: string | null;
};

/** What the signed-in person suggested, the newest first. */
export function myProposalsQuery(userId: string | null) {
  return queryOptions({
    queryKey: ["proposals", "mine", userId],
    enabled: userId !== null,
    queryFn: async ({ signal }): Promise<Proposal[]> => {
      const supabase = await client();
      const { data } = await supabase.rpc("my_proposals").abortSignal(signal).throwOnError();
      return data ?? [];
    },
  });
}

/** Which proposal somebody without an account means: its reference, and the e-mail address they left. */
export type ProposalKey = { reference: string; email: string };

const nobody: ProposalKey = { reference: "", email: "" };

/** One proposal for whoever sent it; null for anybody else. */
export function proposalByReferenceQuery(asked: ProposalKey | null) {
  return queryOptions({
    queryKey: ["proposals", "by-reference", asked?.reference, asked?.email],
    enabled: asked !== null,
    queryFn: async ({ signal }): Promise<Proposal | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("proposal_by_reference", asked ?? nobody)
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
  });
}

/** Answer a moderator's question. Throws SubmissionRefused with a sentence when it cannot be taken. */
export async function answerProposal(asked: ProposalKey, answer: string): Promise<void> {
  const supabase = await client();
  throwRefusal(await supabase.rpc("answer_proposal", { ...asked, answer }));
}

/** Take a suggestion back while it waits. */
export async function withdrawProposal(asked: ProposalKey): Promise<void> {
  const supabase = await client();
  throwRefusal(await supabase.rpc("withdraw_proposal", asked));
}
