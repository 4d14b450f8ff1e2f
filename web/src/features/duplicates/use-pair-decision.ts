import { useMutation, useQueryClient } from "@tanstack/react-query";
import { decideDuplicate } from "#data/duplicates-decision.ts";
import { mergeOrganisations, unmergeOrganisations } from "#data/duplicates-merge.ts";
import type { DuplicatePair, EntryBeside } from "#data/duplicates-report.ts";
import { showToast } from "#ui/toast-store.ts";
import { words } from "./words.ts";

/** Merge a pair, tell it apart, or take either back; each is said in a toast with its way back. */
export function usePairDecision(pair: DuplicatePair) {
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: (work: () => Promise<void>) => work(),
    onError: () => showToast(words.failed, { tone: "bad" }),
    onSettled: () => void queries.invalidateQueries(),
  });
  const act = (work: () => Promise<void>) => {
    if (!run.isPending) run.mutate(work);
  };

  const undoMerge = (mergeId: string) =>
    run.mutate(async () => {
      await unmergeOrganisations(mergeId);
      showToast(words.undone, { tone: "good" });
    });
  const reopen = () =>
    run.mutate(async () => {
      await decideDuplicate(pair.id, "open");
      showToast(words.reopened);
    });
  return {
    isPending: run.isPending,
    merge: (kept: EntryBeside, absorbed: EntryBeside) =>
      act(async () => {
        const mergeId = await mergeOrganisations(kept.id, absorbed.id);
        showToast(words.merged(kept.name), {
          tone: "good",
          action: { label: words.undo, onPress: () => undoMerge(mergeId) },
        });
      }),
    tellApart: () =>
      act(async () => {
        await decideDuplicate(pair.id, "not_a_duplicate");
        showToast(words.apart(pair.one.name, pair.other.name), {
          action: { label: words.undo, onPress: reopen },
        });
      }),
    undoMerge,
    reopen,
  };
}
