import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Decision, decideSubmission } from "#data/review-decision.ts";
import { type QueuedEntry, reviewQueueQuery } from "#data/review-queue.ts";

/** How the last decision went: what was decided, or that it did not go through. */
export type LastDecision = { id: string; name: string; outcome: Outcome };

export type Outcome = Decision["decision"] | "failed" | "change-accept" | "change-decline" | "change-ask";

export type Deciding = {
  last: LastDecision | null;
  pending: Decision["decision"] | null;
  /** A change was decided elsewhere on the desk: say so here. */
  say: (last: LastDecision) => void;
  decide: (entry: { id: string; name: string }, decision: Decision["decision"], reason?: string) => void;
};

/** Publish or decline; then the entry leaves the queue at once and the next one comes up. */
export function useDecision(onDecided: (id: string) => void): Deciding {
  const queries = useQueryClient();
  const [last, setLast] = useState<LastDecision | null>(null);
  const mutation = useMutation({
    mutationFn: ({ name: _, ...decision }: Decision & { name: string }) => decideSubmission(decision),
    onSuccess: (_, { id, name, decision }) => {
      onDecided(id);
      queries.setQueryData<QueuedEntry[]>(reviewQueueQuery.queryKey, (queue) =>
        queue?.filter((entry) => entry.id !== id),
      );
      setLast({ id, name, outcome: decision });
      void queries.invalidateQueries();
    },
    onError: (_, { id, name }) => setLast({ id, name, outcome: "failed" }),
  });
  return {
    last,
    say: setLast,
    pending: mutation.isPending ? mutation.variables.decision : null,
    decide: ({ id, name }, decision, reason) => {
      if (!mutation.isPending) mutation.mutate({ id, name, decision, ...(reason ? { reason } : {}) });
    },
  };
}
