import type { RecordChange } from "#domain/record-change.ts";
import { client } from "./client.ts";
import type { Json } from "./database.generated.ts";
import { SubmissionRefused } from "./submission-send.ts";

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

/** SQLSTATE of an answer that breaks a rule: its message is a sentence, its detail the path. */
const invalidAnswer = "22023";

/**
 * Send changes to an entry. With a conflict nothing was written.
 * Throws SubmissionRefused when an answer must be mended; anything else means that it did not arrive and may be sent again.
 */
export async function changeOrganisation(request: ChangeRequest): Promise<ChangeOutcome> {
  const supabase = await client();
  const { organisation, baseVersion, changes, reason, proposer } = request;
  const { data, error } = await supabase.rpc("change_organisation", {
    organisation,
    base_version: baseVersion,
    changes: changes as unknown as Json,
    ...(reason ? { reason } : {}),
    ...(proposer.name || proposer.email ? { proposer } : {}),
  });
  if (error?.code === invalidAnswer) throw new SubmissionRefused(error.message, error.details || null);
  if (error) throw error;
  return data as unknown as ChangeOutcome;
}
