import type { Submission } from "#domain/submission-payload.ts";
import { client } from "./client.ts";
import { throwRefusal } from "./sending-refused.ts";

/** What the sender is told: the reference to quote, and where the new entry lies. */
export type SentSubmission = { id: string; reference: string; status: string };

/**
 * Hand an organisation in for a moderator to check. Nobody need be signed in. `pass`: from a puzzle that was solved.
 * Throws SubmissionRefused when it was not taken; anything else means that it did not arrive and may be sent again.
 */
export async function submitOrganisation(submission: Submission, pass = ""): Promise<SentSubmission> {
  const supabase = await client();
  const request = supabase.rpc("submit_organisation", { submission });
  const answer = await (pass ? request.setHeader("x-captcha-pass", pass) : request);
  throwRefusal(answer);
  return answer.data;
}
