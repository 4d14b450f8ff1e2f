import type { Submission } from "#domain/submission-payload.ts";
import { client } from "./client.ts";

/** What the sender is told: the reference to quote, and where the new entry lies. */
export type SentSubmission = { id: string; reference: string; status: string };

/** The database would not take an answer: a sentence for the person, and the field it is about. */
export class SubmissionRefused extends Error {
  override name = "SubmissionRefused";
  readonly field: string | null;

  constructor(message: string, field: string | null) {
    super(message);
    this.field = field;
  }
}

/** SQLSTATE of an answer that breaks a rule: its message is a sentence, its detail the field. */
const invalidAnswer = "22023";

/**
 * Hand an organisation in for a moderator to check. Nobody need be signed in.
 * Throws SubmissionRefused when an answer must be mended; anything else means that it did not arrive and may be sent again.
 */
export async function submitOrganisation(submission: Submission): Promise<SentSubmission> {
  const supabase = await client();
  const { data, error } = await supabase.rpc("submit_organisation", { submission });
  if (error?.code === invalidAnswer) throw new SubmissionRefused(error.message, error.details || null);
  if (error) throw error;
  return data as unknown as SentSubmission;
}
