import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { decideProposal, type ProposalDecision } from "#data/proposal-decision.ts";
import { type ProposedChange, reviewProposalQuery } from "#data/review-proposal.ts";
import { isSameValue } from "#domain/record-change.ts";

/** What is to happen with each field: taken or left, and the value if a moderator wrote another. */
export type FieldChoice = { isTaken: boolean; value: unknown };

export type ChangeDecision = "accept" | "decline" | "ask";

/** One proposal on the desk: what is taken of it, and the three ways to decide. */
export function useChangeReview(id: string, onDecided: (outcome: ChangeDecision) => void) {
  const queries = useQueryClient();
  const item = useQuery({ ...reviewProposalQuery(id), staleTime: 0 });
  const [chosen, setChosen] = useState<Readonly<Record<string, Partial<FieldChoice>>>>({});
  const diff = item.data?.diff ?? [];
  // What somebody else changed since is left as it is until a moderator takes it on purpose.
  const choiceOf = (change: ProposedChange): FieldChoice => ({
    isTaken: !change.isConflict,
    value: change.after,
    ...chosen[change.path],
  });
  const deciding = useMutation({
    mutationFn: (decision: ProposalDecision) => decideProposal(decision),
    onSuccess: (status, { decision }) => {
      if (status !== "conflict") onDecided(decision);
      void queries.invalidateQueries();
    },
  });
  const taken = diff.filter((change) => choiceOf(change).isTaken);
  const isAsSent = diff.every(
    (change) => choiceOf(change).isTaken && !isEdited(change, choiceOf(change)) && !change.isConflict,
  );
  const decide = (decision: ChangeDecision, reason?: string) => {
    if (deciding.isPending) return;
    const changes = taken.map((change) => ({
      path: change.path,
      before: change.current ?? null,
      after: choiceOf(change).value,
    }));
    deciding.mutate({
      id,
      decision,
      ...(reason ? { reason } : {}),
      ...(decision === "accept" && !isAsSent ? { changes } : {}),
    });
  };
  return {
    item,
    choiceOf,
    choose: (path: string, choice: Partial<FieldChoice>) =>
      setChosen((now) => ({ ...now, [path]: { ...now[path], ...choice } })),
    takenCount: taken.length,
    leftCount: diff.length - taken.length,
    decide,
    pending: deciding.isPending ? deciding.variables.decision : null,
    hasFailed: deciding.isError,
    hasClashed: deciding.data === "conflict",
    failure: deciding.error?.message ?? "",
  };
}

export type ChangeReview = ReturnType<typeof useChangeReview>;

/** Did a moderator write another value than was sent? */
export function isEdited(change: ProposedChange, { value }: FieldChoice): boolean {
  return !isSameValue(change.after, value);
}
