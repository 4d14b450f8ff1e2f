import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** A published entry that may be the same organisation, and why we think so. */
export type PossibleDuplicate = {
  id: string;
  name: string;
  locality: string | null;
  /** 0 to 1. */
  similarity: number;
  /** Metres from the true place; null when either shows none. */
  distanceM: number | null;
  reasons: readonly ("name" | "phone" | "email" | "website")[];
};

type Queued = {
  id: string;
  organisationId: string;
  name: string;
  theme: string;
  submittedAt: string;
  reference: string | null;
  possibleDuplicates: readonly PossibleDuplicate[];
};

/** A change to an entry that waits, or that a moderator has a question about. */
export type QueuedChange = Queued & {
  kind: "change";
  status: "waiting" | "asked";
  proposerName: string | null;
  paths: readonly string[];
  /** The same was changed since it was sent. */
  isStale: boolean;
};

/** What waits for a moderator: a new entry, or a change to one. */
export type QueuedEntry = (Queued & { kind: "new" }) | QueuedChange;

/** How often a moderator's queue is asked for anew, in milliseconds: others may be working on it too. */
const refreshMs = 30_000;

/** What waits for a moderator, oldest first. Refused for everybody else. */
export const reviewQueueQuery = queryOptions({
  queryKey: ["review-queue"],
  queryFn: async ({ signal }): Promise<QueuedEntry[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("review_queue").abortSignal(signal).throwOnError();
    return data ?? [];
  },
  refetchInterval: refreshMs,
});
