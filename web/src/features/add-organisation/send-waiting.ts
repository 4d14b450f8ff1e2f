import { SubmissionRefused } from "#data/sending-refused.ts";
import { type SentSubmission, submitOrganisation } from "#data/submission-send.ts";
import { submissionOf } from "#domain/submission-payload.ts";
import { discardDraft, keepDraft, keptDraft } from "./kept-draft.ts";

/** What became of an entry that waited: sent; refused, and to be mended; a puzzle is asked first; or it waits on. */
export type WaitingOutcome =
  | { kind: "sent"; name: string; sent: SentSubmission }
  | { kind: "refused" | "puzzle"; name: string }
  | { kind: "waits" };

/** Send the entry that waits on this device, if there is one. */
export async function sendWaiting(): Promise<WaitingOutcome> {
  const draft = keptDraft();
  if (!draft?.isWaiting) return { kind: "waits" };
  const { name } = draft.answers;
  try {
    const sent = await submitOrganisation(submissionOf(draft.answers, draft.clientKey));
    discardDraft();
    return { kind: "sent", name, sent };
  } catch (error) {
    if (!(error instanceof SubmissionRefused) || error.kind === "too-much") return { kind: "waits" };
    keepDraft({ ...draft, isWaiting: false });
    return { kind: error.kind === "puzzle" ? "puzzle" : "refused", name };
  }
}
