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

/** One entry that waits for a moderator. */
export type QueuedEntry = {
  id: string;
  name: string;
  theme: string;
  kind: "new";
  submittedAt: string;
  reference: string | null;
  possibleDuplicates: readonly PossibleDuplicate[];
};

/** How often a moderator's queue is asked for anew, in milliseconds: others may be working on it too. */
const refreshMs = 30_000;

/** What waits for a moderator, oldest first. Refused for everybody else. */
export const reviewQueueQuery = queryOptions({
  queryKey: ["review-queue"],
  queryFn: async ({ signal }): Promise<QueuedEntry[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("review_queue").abortSignal(signal).throwOnError();
    return (data ?? []) as unknown as QueuedEntry[];
  },
  refetchInterval: refreshMs,
});
