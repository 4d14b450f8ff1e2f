import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ProposalKey, withdrawProposal } from "#data/proposals.ts";
import { Button } from "#ui/button.tsx";
import { showToast } from "#ui/toast-store.ts";
import { words } from "./words.ts";

/** Takes a suggestion back while it waits. */
export function WithdrawButton({ asked }: { asked: ProposalKey }) {
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawProposal(asked),
    onSuccess: () => showToast(words.withdrawn, { tone: "good" }),
    onError: () => showToast(words.notArrived, { tone: "warn" }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["proposals"] }),
  });
  return (
    <div>
      <Button variant="quiet" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
        {words.withdraw}
      </Button>
    </div>
  );
}
