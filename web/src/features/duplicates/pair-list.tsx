import { useQuery } from "@tanstack/react-query";
import { type DuplicateReport, duplicatesReportQuery, type PairStatus } from "#data/duplicates-report.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import styles from "./duplicates.module.css";
import type { DuplicatesProps } from "./duplicates.tsx";
import { PairCard } from "./pair-card.tsx";
import { words } from "./words.ts";

const statuses: readonly PairStatus[] = ["open", "not_a_duplicate", "merged"];

/** Pairs to decide, told apart or merged; the strongest evidence first. */
export function PairList({ view, onView }: DuplicatesProps) {
  const status = view.show as PairStatus;
  const report = useQuery(duplicatesReportQuery(status));
  const { data } = report;
  return (
    <>
      <div className={styles.tabs}>
        <SegmentedSwitch
          label={words.tabsLabel}
          choices={statuses.map((value) => ({
            value,
            label: data ? words.tab(words.tabs[value], data.counts[value]) : words.tabs[value],
          }))}
          value={status}
          onChange={(show) => onView({ show })}
        />
      </div>
      {report.isPending && <LoadingBars label={words.loading} />}
      {report.isError && (
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void report.refetch()} />
      )}
      {data && <Pairs report={data} status={status} />}
    </>
  );
}

function Pairs({ report, status }: { report: DuplicateReport; status: PairStatus }) {
  const { items, total, unchecked, sharedContacts } = report;
  return (
    <>
      {unchecked > 0 && <p className={styles.note}>{words.unchecked(unchecked)}</p>}
      {items.length === 0 && <EmptyState title={words.empty[status].title} detail={words.empty[status].detail} />}
      {items.length < total && <p className={styles.note}>{words.shown(items.length, total)}</p>}
      <ul className={styles.pairs}>
        {items.map((pair) => (
          <li key={pair.id}>
            <PairCard pair={pair} />
          </li>
        ))}
      </ul>
      {sharedContacts.length > 0 && (
        <Disclosure title={words.shared} count={sharedContacts.length} level={2}>
          <p className={styles.note}>{words.sharedDetail}</p>
          <ul className={styles.shared}>
            {sharedContacts.map(({ kind, contact, organisations }) => (
              <li key={`${kind} ${contact}`}>{words.sharedLine(contact, organisations)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
