import { queryOptions } from "@tanstack/react-query";
import type { Privacy } from "#domain/submission-privacy.ts";
import { client } from "./client.ts";
import type { OrganisationVersion } from "./organisation-history.ts";
import type { PossibleDuplicate } from "./review-queue.ts";

/** One field of a proposal: what its sender saw, what they suggest, and what is there now. */
export type ProposedChange = {
  path: string;
  /** The service, place or contact it belongs to, by name. */
  subject: string | null;
  before: unknown;
  after: unknown;
  current: unknown;
  /** Somebody changed the same field since. */
  isConflict: boolean;
  /** Where it truly is, degrees, EPSG:4326; null for all that is no place. */
  truePlace: { longitude: number; latitude: number; address: string | null; postcode: string | null } | null;
};

/** A proposal as a moderator sees it. */
export type ReviewedProposal = {
  proposal: {
    id: string;
    reference: string;
    status: "waiting" | "asked" | "accepted" | "declined" | "withdrawn";
    reason: string | null;
    proposerName: string | null;
    proposerEmail: string | null;
    wasSignedIn: boolean;
    question: string | null;
    answer: string | null;
    createdAt: string;
    decidedAt: string | null;
    decisionReason: string | null;
  };
  organisation: { id: string; name: string; version: number; status: string };
  diff: readonly ProposedChange[];
  history: readonly OrganisationVersion[];
  possibleDuplicates: readonly PossibleDuplicate[];
};

/** The place of a change as it would show: degrees, EPSG:4326. */
export type ProposedPlace = { privacy: Privacy; longitude: number | null; latitude: number | null };

/** One proposal in full; null when there is none by this id. */
export function reviewProposalQuery(id: string) {
  return queryOptions({
    queryKey: ["review-proposal", id],
    queryFn: async ({ signal }): Promise<ReviewedProposal | null> => {
      const supabase = await client();
      const { data } = await supabase.rpc("review_proposal", { id }).abortSignal(signal).throwOnError();
      return data;
    },
  });
}
