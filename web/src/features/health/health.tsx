import { useQuery } from "@tanstack/react-query";
import { directoryHealthQuery } from "#data/directory-health.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { HealthView } from "#view/health-view.ts";
import { Completeness } from "./completeness.tsx";
import { FreshnessShares } from "./freshness-shares.tsx";
import styles from "./health.module.css";
import { SilentAreas } from "./silent-areas.tsx";
import { words } from "./words.ts";

export type HealthProps = {
  view: HealthView;
  onView: (change: Partial<HealthView>, options?: { replace?: boolean }) => void;
};

/** How well the directory is kept, in counts, each with the work that mends it. For everybody. */
export function Health({ view, onView }: HealthProps) {
  const health = useQuery(directoryHealthQuery(view.geography));
  const { data } = health;
  if (health.isPending)
    return (
      <div className={styles.page}>
        <LoadingBars label={words.loading} />
      </div>
    );
  if (!data)
    return (
      <div className={styles.page}>
        <h1>{words.title}</h1>
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void health.refetch()} />
      </div>
    );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        {data.total > 0 && <p>{words.lead(data.total)}</p>}
      </header>
      {data.total === 0 ? (
        <EmptyState
          title={words.emptyTitle}
          detail={words.emptyDetail}
          action={
            <ButtonLink variant="primary" href="/add">
              {words.add}
            </ButtonLink>
          }
        />
      ) : (
        <div className={styles.parts}>
          <Completeness
            rows={data.completeness}
            lacking={view.lacking}
            onLacking={(lacking) => onView({ lacking }, { replace: true })}
          />
          <div className={styles.side}>
            <FreshnessShares freshness={data.freshness} total={data.total} medianAgeDays={data.medianAgeDays} />
            <Panel title={words.doubles} look="card">
              <p>{words.doublesSentence(data.openDuplicates)}</p>
              {data.uncheckedDuplicates > 0 && (
                <p className={styles.note}>{words.doublesUnchecked(data.uncheckedDuplicates)}</p>
              )}
              <TextLink href="/review/duplicates">{words.compare}</TextLink>
            </Panel>
          </div>
        </div>
      )}
      {data.geography && <SilentAreas geography={data.geography} silent={data.silent} />}
    </div>
  );
}
