import { ChevronLeft } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { QueuedEntry } from "#data/review-queue.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState, FailedState, LoadingBars, Notice } from "#ui/notice.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { ChangeBar } from "./change-bar.tsx";
import { ChangeHead } from "./change-head.tsx";
import { ChangeRows } from "./change-rows.tsx";
import { ChangeSide } from "./change-side.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import { HowItWillRead } from "./how-it-will-read.tsx";
import styles from "./review.module.css";
import { type ChangeDecision, type ChangeReview, useChangeReview } from "./use-change-review.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { words } from "./words.ts";

type ReviewChangeProps = {
  id: string;
  queued: QueuedEntry | undefined;
  nextName: string | null;
  usesKeys: boolean;
  said: ReactNode;
  onBack: (() => void) | undefined;
  onDecided: (outcome: ChangeDecision) => void;
};

/** A change to an entry, field by field, and what to do with it. */
export function ReviewChange(props: ReviewChangeProps) {
  const { id, queued, nextName, said, onBack, usesKeys, onDecided } = props;
  const review = useChangeReview(id, onDecided);
  const [dialog, setDialog] = useState<"decline" | "ask" | null>(null);
  const { item } = review;
  const isOpen = item.data?.proposal.status === "waiting" || item.data?.proposal.status === "asked";
  const accept = () => isOpen && review.takenCount > 0 && review.decide("accept");
  useReviewKeys(usesKeys && isOpen && dialog === null, {
    a: accept,
    d: () => setDialog("decline"),
    q: () => setDialog("ask"),
  });
  return (
    <>
      <div className={styles.middle}>
        {said}
        <article className={styles.entry} {...scrollable}>
          {onBack && (
            <div className={styles.back}>
              <Button variant="quiet" onPress={onBack}>
                <Icon of={ChevronLeft} small />
                {words.backToQueue}
              </Button>
            </div>
          )}
          <ChangeBody review={review} theme={queued?.theme ?? ""} isOpen={isOpen} />
        </article>
        {isOpen && (
          <ChangeBar review={review} usesKeys={usesKeys} nextName={nextName} onAccept={accept} onDialog={setDialog} />
        )}
      </div>
      {item.data && <ChangeSide item={item.data} />}
      {item.data && dialog && <ChangeDialog kind={dialog} review={review} onClose={() => setDialog(null)} />}
    </>
  );
}

/** A column that scrolls by itself must be reached by keyboard, even when nothing in it can be pressed. */
const scrollable = { tabIndex: 0, "aria-label": words.changeLabel };

function ChangeBody({ review, theme, isOpen }: { review: ChangeReview; theme: string; isOpen: boolean }) {
  const { data, isPending, isError, refetch } = review.item;
  if (isPending) return <LoadingBars label={words.loadingItem} />;
  if (isError)
    return <FailedState title={words.itemFailedTitle} detail={words.itemFailedDetail} onRetry={() => void refetch()} />;
  if (!data) return <EmptyState title={words.goneTitle} detail={words.goneDetail} />;
  return (
    <>
      <ChangeHead review={review} theme={theme} />
      <div role="status">
        {review.hasClashed && (
          <Notice tone="warn" title={words.clashedTitle}>
            {words.clashedDetail}
          </Notice>
        )}
        {review.hasFailed && (
          <Notice tone="bad" title={words.decideFailed}>
            {review.failure}
          </Notice>
        )}
      </div>
      <ChangeRows review={review} isOpen={isOpen} />
      {isOpen && <HowItWillRead review={review} />}
    </>
  );
}

type ChangeDialogProps = { kind: "decline" | "ask"; review: ChangeReview; onClose: () => void };

function ChangeDialog({ kind, review, onClose }: ChangeDialogProps) {
  const { item, pending, decide } = review;
  if (!item.data) return null;
  const { proposal, organisation } = item.data;
  const isPending = pending !== null;
  if (kind === "decline")
    return (
      <DeclineDialog
        name={organisation.name}
        isPending={isPending}
        isChange
        onClose={onClose}
        onDecline={(reason) => decide("decline", reason)}
      />
    );
  const canBeTold = proposal.wasSignedIn || Boolean(proposal.proposerEmail);
  return (
    <AskDialog
      canBeTold={canBeTold}
      isPending={isPending}
      onClose={onClose}
      onAsk={(question) => decide("ask", question)}
    />
  );
}
