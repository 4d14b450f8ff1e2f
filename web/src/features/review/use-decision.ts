import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Decision, decideSubmission } from "#data/review-decision.ts";
import { type QueuedEntry, reviewQueueQuery } from "#data/review-queue.ts";
import { showToast } from "#ui/toast-store.ts";
import { words } from "./words.ts";

export type Deciding = {
  pending: Decision["decision"] | null;
  decide: (entry: { id: string; name: string }, decision: Decision["decision"], reason?: string) => void;
};

/** Publish or decline; then the entry leaves the queue at once and the next one comes up. */
export function useDecision(onDecided: (id: string) => void): Deciding {
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ name: _, ...decision }: Decision & { name: string }) => decideSubmission(decision),
    onSuccess: (_, { id, name, decision }) => {
      onDecided(id);
      queries.setQueryData<QueuedEntry[]>(reviewQueueQuery.queryKey, (queue) =>
        queue?.filter((entry) => entry.id !== id),
      );
      showToast(decision === "publish" ? words.published(name) : words.declined(name), { tone: "good" });
      void queries.invalidateQueries();
    },
    onError: () => showToast(words.decideFailed, { tone: "bad" }),
  });
  return {
    pending: mutation.isPending ? mutation.variables.decision : null,
    decide: ({ id, name }, decision, reason) => {
      if (!mutation.isPending) mutation.mutate({ id, name, decision, ...(reason ? { reason } : {}) });
    },
  };
}
