import type { RecordChange } from "#domain/record-change.ts";
import { client } from "./client.ts";
import type { Json } from "./database.generated.ts";
import { throwRefusal } from "./sending-refused.ts";

/** Somebody changed the same field meanwhile: both values, and by whom. */
export type ChangeConflict = {
  path: string;
  before: unknown;
  yours: unknown;
  theirs: unknown;
  by: string | null;
  at: string | null;
};

/** What became of changes that were sent. */
export type ChangeOutcome = {
  status: "published" | "waiting" | "conflict";
  version: number;
  reference: string | null;
  /** Paths that show at once, although others may wait. */
  published?: readonly string[];
  conflicts?: readonly ChangeConflict[];
};

export type ChangeRequest = {
  organisation: string;
  baseVersion: number;
  changes: readonly RecordChange[];
  reason: string;
  proposer: { name: string; email: string };
};

/**
 * Send changes to an entry. With a conflict nothing was written. `pass`: from a puzzle that was solved.
 * Throws SubmissionRefused when they were not taken; anything else means that it did not arrive and may be sent again.
 */
export async function changeOrganisation(request: ChangeRequest, pass = ""): Promise<ChangeOutcome> {
  const supabase = await client();
  const { organisation, baseVersion, changes, reason, proposer } = request;
  const sending = supabase.rpc("change_organisation", {
    organisation,
    base_version: baseVersion,
    changes: changes as unknown as Json,
    ...(reason ? { reason } : {}),
    ...(proposer.name || proposer.email ? { proposer } : {}),
  });
  const answer = await (pass ? sending.setHeader("x-captcha-pass", pass) : sending);
  throwRefusal(answer);
  return answer.data;
}
