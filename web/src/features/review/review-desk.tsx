import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type QueuedEntry, reviewQueueQuery } from "#data/review-queue.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import { DecisionBar } from "./decision-bar.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import styles from "./review.module.css";
import type { ReviewProps } from "./review.tsx";
import { ReviewEntry } from "./review-entry.tsx";
import { ReviewQueue } from "./review-queue.tsx";
import { useDecision } from "./use-decision.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { words } from "./words.ts";

/** The queue beside the open entry; on a phone one after the other. */
export function ReviewDesk({ view, onView }: ReviewProps) {
  const queue = useQuery(reviewQueueQuery);
  const isPhone = useMediaQuery(PHONE);
  const [usesKeys, setUsesKeys] = useState(true);
  const [isDeclining, setDeclining] = useState(false);
  const entries = queue.data ?? [];
  const openId = view.id ?? (isPhone ? null : (entries[0]?.id ?? null));
  const position = entries.findIndex(({ id }) => id === openId);
  const open = entries[position];
  const openEntry = (entry: QueuedEntry | undefined) => entry && onView({ id: entry.id }, { replace: true });
  const next = entries[position + 1] ?? (position > 0 ? entries[0] : undefined);
  const deciding = useDecision(() => {
    setDeclining(false);
    onView({ id: next && next.id !== openId ? next.id : null }, { replace: true });
  });
  useReviewKeys(usesKeys && !isDeclining, {
    onNext: () => openEntry(entries[position + 1]),
    onPrevious: () => openEntry(entries[position - 1]),
    onPublish: () => open && deciding.decide(open, "publish"),
    onDecline: () => open && setDeclining(true),
  });

  if (queue.isPending) return <LoadingBars label={words.loadingQueue} />;
  if (queue.isError && !queue.data)
    return (
      <div className={styles.alone}>
        <FailedState
          title={words.queueFailedTitle}
          detail={words.queueFailedDetail}
          onRetry={() => void queue.refetch()}
        />
      </div>
    );
  if (entries.length === 0 && !view.id) return <NothingToCheck />;
  const showsQueue = !isPhone || !view.id;
  return (
    <div className={styles.desk}>
      {showsQueue && (
        <ReviewQueue
          entries={entries}
          openId={openId}
          usesKeys={usesKeys}
          onUsesKeys={setUsesKeys}
          onOpen={(id) => onView({ id })}
        />
      )}
      {openId && (
        <ReviewEntry key={openId} id={openId} onBack={isPhone ? () => onView({ id: null }) : undefined}>
          {open && (
            <DecisionBar
              pending={deciding.pending}
              nextName={next?.name ?? null}
              usesKeys={usesKeys}
              onPublish={() => deciding.decide(open, "publish")}
              onDecline={() => setDeclining(true)}
            />
          )}
        </ReviewEntry>
      )}
      {open && isDeclining && (
        <DeclineDialog
          name={open.name}
          isPending={deciding.pending !== null}
          onClose={() => setDeclining(false)}
          onDecline={(reason) => deciding.decide(open, "decline", reason)}
        />
      )}
    </div>
  );
}

function NothingToCheck() {
  return (
    <div className={styles.alone}>
      <h1>{words.title}</h1>
      <EmptyState
        title={words.emptyTitle}
        detail={words.emptyDetail}
        action={<ButtonLink href="/directory">{words.toDirectory}</ButtonLink>}
      />
    </div>
  );
}
