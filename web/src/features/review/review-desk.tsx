import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { ClaimsLink } from "./claims-link.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import { NotesLink } from "./notes-link.tsx";
import styles from "./review.module.css";
import type { ReviewProps } from "./review.tsx";
import { ReviewChange } from "./review-change.tsx";
import { ReviewEntry } from "./review-entry.tsx";
import { ReviewQueue } from "./review-queue.tsx";
import type { LastDecision } from "./use-decision.ts";
import { useReviewDesk } from "./use-review-desk.ts";
import { words } from "./words.ts";

/** The queue beside the open entry; on a phone one after the other. */
export function ReviewDesk({ view, onView }: ReviewProps) {
  const desk = useReviewDesk({ view, onView });
  const { queue, entries, isPhone, openId, open } = desk;
  if (queue.isPending)
    return (
      <div className={styles.alone}>
        <LoadingBars label={words.loadingQueue} />
      </div>
    );
  if (!queue.data) return <QueueFailed onRetry={() => void queue.refetch()} />;
  if (!openId && entries.length === 0) return <NothingToCheck last={desk.last} />;
  return (
    <div className={styles.desk}>
      {isPhone && openId && (
        <VisuallyHidden isBlock>
          <h1>{words.title}</h1>
        </VisuallyHidden>
      )}
      {(!isPhone || !openId) && (
        <ReviewQueue
          entries={entries}
          openId={openId}
          usesKeys={desk.usesKeys}
          onUsesKeys={desk.setUsesKeys}
          onOpen={({ id, kind }) => onView({ id, kind })}
        />
      )}
      {openId && <Open id={openId} desk={desk} onBack={() => onView({ id: null, kind: "new" })} />}
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

type OpenProps = { id: string; desk: ReturnType<typeof useReviewDesk>; onBack: () => void };

/** What is open: a new entry, or a change to one. */
function Open({ id, desk, onBack }: OpenProps) {
  const { isPhone, open } = desk;
  const said = <Said last={desk.last} />;
  const nextName = desk.next?.name ?? null;
  const usesKeys = desk.usesKeys && !isPhone;
  const back = isPhone ? onBack : undefined;
  if (desk.kind === "change")
    return (
      <ReviewChange
        key={id}
        id={id}
        queued={open}
        nextName={nextName}
        usesKeys={usesKeys}
        said={said}
        onBack={back}
        onDecided={desk.changeDecided}
      />
    );
  return (
    <ReviewEntry id={id} said={said} onBack={back}>
      {open && (
        <DecisionBar
          pending={desk.pending}
          nextName={nextName}
          usesKeys={usesKeys}
          onPublish={desk.publish}
          onDecline={desk.startDeclining}
        />
      )}
    </ReviewEntry>
  );
}

function QueueFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.alone}>
      <FailedState title={words.queueFailedTitle} detail={words.queueFailedDetail} onRetry={onRetry} />
    </div>
  );
}

/** How the last decision went, said to eyes and ears without covering the next one. */
function Said({ last }: { last: LastDecision | null }) {
  return (
    <p role="status" className={last ? styles.said : undefined} data-tone={last?.outcome}>
      {last?.outcome === "failed" && words.decideFailed}
      {last?.outcome === "decline" && words.declined(last.name)}
      {last?.outcome === "change-decline" && words.changeDeclined(last.name)}
      {last?.outcome === "change-ask" && words.changeAsked(last.name)}
      {last?.outcome === "change-accept" && (
        <>
          {words.changeTaken(last.name)} <a href={`/organisations/${last.id}`}>{words.see}</a>
        </>
      )}
      {last?.outcome === "publish" && (
        <>
          {words.published(last.name)} <a href={`/organisations/${last.id}`}>{words.see}</a>
        </>
      )}
    </p>
  );
}

function NothingToCheck({ last }: { last: LastDecision | null }) {
  return (
    <div className={styles.alone}>
      <h1>{words.title}</h1>
      <Said last={last} />
      <ClaimsLink />
      <NotesLink />
      <EmptyState
        title={words.emptyTitle}
        detail={words.emptyDetail}
        action={<ButtonLink href="/directory">{words.toDirectory}</ButtonLink>}
      />
    </div>
  );
}
