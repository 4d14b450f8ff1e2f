import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { callListQuery } from "#data/call-list.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { CallCard } from "./call-card.tsx";
import styles from "./calls.module.css";
import { useCalls } from "./use-calls.ts";
import { words } from "./words.ts";

/** The list of calls, one's own on top, and what to ask. */
export function CallDesk() {
  const [includeNever, setIncludeNever] = useState(false);
  const calls = useQuery(callListQuery(includeNever));
  const acting = useCalls();
  return (
    <section className={styles.desk} aria-label={words.calls.list}>
      <div className={styles.bar}>
        <h2>{calls.data ? words.calls.count(calls.data.total) : words.calls.loading}</h2>
        <Checkbox isSelected={includeNever} onChange={setIncludeNever}>
          {words.calls.includeNever}
        </Checkbox>
      </div>
      <p role="status" className={styles.said} data-tone={acting.hasFailed ? "failed" : "done"}>
        {acting.said}
      </p>
      {acting.toChange && <ButtonLink href={`/organisations/${acting.toChange}/change`}>{words.toChange}</ButtonLink>}
      {calls.isPending && <LoadingBars label={words.calls.loading} />}
      {calls.isError && (
        <FailedState
          title={words.calls.failedTitle}
          detail={words.calls.failedDetail}
          onRetry={() => void calls.refetch()}
        />
      )}
      {calls.data?.total === 0 && <EmptyState title={words.calls.emptyTitle} detail={words.calls.emptyDetail} />}
      <ul className={styles.list}>
        {calls.data?.items.map((item) => (
          <li key={item.id}>
            <CallCard item={item} acting={acting} />
          </li>
        ))}
      </ul>
      {calls.data && calls.data.total > calls.data.items.length && (
        <p className={styles.lead}>{words.calls.more(calls.data.items.length)}</p>
      )}
    </section>
  );
}
