import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reviewItemQuery } from "#data/review-item.ts";
import { type QueuedEntry, reviewQueueQuery } from "#data/review-queue.ts";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import type { ReviewProps } from "./review.tsx";
import type { ChangeDecision } from "./use-change-review.ts";
import { useDecision } from "./use-decision.ts";
import { useReviewKeys } from "./use-review-keys.ts";

/** The queue, the entry that is open in it, the one after, and what the keys and buttons do. */
export function useReviewDesk({ view, onView }: ReviewProps) {
  const queue = useQuery(reviewQueueQuery);
  const isPhone = useMediaQuery(PHONE);
  const [usesKeys, setUsesKeys] = useState(true);
  const [isDeclining, setDeclining] = useState(false);
  const entries = queue.data ?? [];
  // On a phone the queue comes first; elsewhere the oldest entry stands open beside it.
  const openId = view.id ?? (isPhone ? null : (entries[0]?.id ?? null));
  const { open, previous, following, next } = around(entries, openId);
  const kind = open?.kind ?? view.kind;

  // The next entry is there when it is wanted.
  useQuery({ ...reviewItemQuery(next?.id ?? ""), enabled: next?.kind === "new" });

  const deciding = useDecision(() => {
    setDeclining(false);
    goOn();
  });
  const goOn = () => onView({ id: next?.id ?? null, kind: next?.kind ?? "new" }, { replace: true });
  const go = (entry: QueuedEntry | undefined) => entry && onView({ id: entry.id, kind: entry.kind }, { replace: true });
  const publish = () => open && deciding.decide(open, "publish");
  const startDeclining = () => open && setDeclining(true);
  useReviewKeys(usesKeys && !isDeclining, { j: () => go(following), k: () => go(previous) });
  useReviewKeys(usesKeys && !isDeclining && kind === "new", { a: publish, d: startDeclining });
  const changeDecided = (outcome: ChangeDecision) => {
    if (!openId) return;
    const id = open?.organisationId ?? openId;
    deciding.say({ id, name: open?.name ?? "", outcome: `change-${outcome}` });
    goOn();
  };
  return {
    queue,
    entries,
    isPhone,
    usesKeys,
    setUsesKeys,
    isDeclining,
    stopDeclining: () => setDeclining(false),
    openId,
    kind,
    changeDecided,
    open,
    next,
    last: deciding.last,
    pending: deciding.pending,
    publish,
    startDeclining,
    decline: (reason: string) => open && deciding.decide(open, "decline", reason),
  };
}

/** An entry's neighbours in the queue; `next` comes up after a decision, starting again from the oldest at the end. */
function around(entries: readonly QueuedEntry[], openId: string | null) {
  const position = entries.findIndex(({ id }) => id === openId);
  const following = entries[position + 1];
  const next = following ?? (position > 0 ? entries[0] : undefined);
  return { open: entries[position], previous: entries[position - 1], following, next };
}
