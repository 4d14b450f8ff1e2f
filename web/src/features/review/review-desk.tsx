import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import styles from "./review.module.css";
import type { ReviewProps } from "./review.tsx";
import { ReviewEntry } from "./review-entry.tsx";
import { ReviewQueue } from "./review-queue.tsx";
import { useReviewDesk } from "./use-review-desk.ts";
import { words } from "./words.ts";

/** The queue beside the open entry; on a phone one after the other. */
export function ReviewDesk({ view, onView }: ReviewProps) {
  const desk = useReviewDesk({ view, onView });
  const { queue, entries, isPhone, openId, open } = desk;
  if (queue.isPending) return <LoadingBars label={words.loadingQueue} />;
  if (!queue.data) return <QueueFailed onRetry={() => void queue.refetch()} />;
  if (!openId && entries.length === 0) return <NothingToCheck />;
  const bar = open && (
    <DecisionBar
      pending={desk.pending}
      nextName={desk.next?.name ?? null}
      usesKeys={desk.usesKeys}
      onPublish={desk.publish}
      onDecline={desk.startDeclining}
    />
  );
  return (
    <div className={styles.desk}>
      {(!isPhone || !openId) && (
        <ReviewQueue
          entries={entries}
          openId={openId}
          usesKeys={desk.usesKeys}
          onUsesKeys={desk.setUsesKeys}
          onOpen={(id) => onView({ id })}
        />
      )}
      {openId && (
        <ReviewEntry key={openId} id={openId} onBack={isPhone ? () => onView({ id: null }) : undefined}>
          {bar}
        </ReviewEntry>
      )}
      {open && desk.isDeclining && (
        <DeclineDialog
          name={open.name}
          isPending={desk.pending !== null}
          onClose={desk.stopDeclining}
          onDecline={desk.decline}
        />
      )}
    </div>
  );
}

function QueueFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.alone}>
      <FailedState title={words.queueFailedTitle} detail={words.queueFailedDetail} onRetry={onRetry} />
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
