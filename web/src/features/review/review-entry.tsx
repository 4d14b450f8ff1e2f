import { useQuery } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { type ReviewItem, reviewItemQuery } from "#data/review-item.ts";
import { themeNames } from "#domain/organisation-words.ts";
import { waitingTime } from "#domain/spoken-moment.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { EntryFields } from "./entry-fields.tsx";
import { EntrySide } from "./entry-side.tsx";
import styles from "./review.module.css";
import { words } from "./words.ts";

type ReviewEntryProps = {
  id: string;
  onBack: (() => void) | undefined;
  /** How the last decision went. */
  said: ReactNode;
  children: ReactNode;
};

/** A column that scrolls by itself must be reached by keyboard, even when nothing in it can be pressed. */
const scrollable = { tabIndex: 0, "aria-label": words.entry };

/** One entry as it will read, with what only moderators see. `children` is the bar that decides. */
export function ReviewEntry({ id, onBack, said, children }: ReviewEntryProps) {
  const item = useQuery(reviewItemQuery(id));
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
          {item.isPending && <LoadingBars label={words.loadingItem} />}
          {item.isError && (
            <FailedState
              title={words.itemFailedTitle}
              detail={words.itemFailedDetail}
              onRetry={() => void item.refetch()}
            />
          )}
          {item.data === null && <EmptyState title={words.goneTitle} detail={words.goneDetail} />}
          {item.data && (
            <>
              <EntryHead item={item.data} />
              <EntryFields item={item.data} />
            </>
          )}
        </article>
        {children}
      </div>
      {item.data && <EntrySide item={item.data} />}
    </>
  );
}

function EntryHead({ item: { organisation, status, submission } }: { item: ReviewItem }) {
  const { submitterName, wasSignedIn, submittedAt, reason } = submission;
  return (
    <header className={styles.entryHead}>
      <h2>
        <ThemeGlyph theme={organisation.theme} size={22} label={themeNames[organisation.theme] ?? ""} />
        {organisation.name}
      </h2>
      <p>
        {words.newEntry} · {words.sentBy(submitterName, wasSignedIn)} ·{" "}
        {words.ago(waitingTime(submittedAt, new Date()))}
      </p>
      {status === "published" && <p>{words.alreadyPublished}</p>}
      {status === "declined" && <p>{words.alreadyDeclined(reason)}</p>}
    </header>
  );
}
