import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { organisationsLackingQuery } from "#data/organisations-lacking.ts";
import type { GapField } from "#domain/entry-gaps.ts";
import { freshnessLabel } from "#domain/freshness.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { FreshnessTag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./health.module.css";
import { words } from "./words.ts";

/** The entries that leave one thing unsaid, each with the way to mend it. */
export function LackingEntries({ field, onClose }: { field: GapField; onClose: () => void }) {
  const list = useQuery(organisationsLackingQuery(field));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const now = new Date();
  const { data } = list;
  return (
    <section className={styles.lacking} aria-labelledby="lacking">
      <div className={styles.lackingHead}>
        <h3 id="lacking" ref={heading} tabIndex={-1}>
          {words.lackingTitle(words.fields[field])}
        </h3>
        <Button variant="quiet" onPress={onClose}>
          {words.close}
        </Button>
      </div>
      {list.isPending && <LoadingBars label={words.loading} />}
      {list.isError && (
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void list.refetch()} />
      )}
      {data && (
        <p className={styles.note}>
          {data.total === 0 ? words.lackingEmpty : words.lackingDetail(data.items.length, data.total)}
        </p>
      )}
      <ul className={styles.entries}>
        {data?.items.map(({ id, name, locality, freshness, checkedAt }) => (
          <li key={id}>
            <span className={styles.entryName}>
              <TextLink href={`/organisations/${id}`}>{name}</TextLink>
              {locality && <small>{locality}</small>}
            </span>
            <FreshnessTag state={freshness} label={freshnessLabel(freshness, checkedAt, now)} />
            <TextLink href={`/organisations/${id}/change`} aria-label={`${words.suggest}: ${name}`}>
              {words.suggest}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
