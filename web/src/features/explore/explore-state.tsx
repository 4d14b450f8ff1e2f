import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import styles from "./explore-state.module.css";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

/** What stands in Explore's place before it knows its areas, or when there are none. */
export function ExploreState({ explored }: { explored: Explored }) {
  const { site } = explored;
  if (site.isError)
    return (
      <div className={styles.state}>
        <FailedState title={words.failedPlace} detail={words.failedPlaceDetail} onRetry={() => void site.refetch()} />
      </div>
    );
  return (
    <div className={styles.state}>
      {site.data ? (
        <EmptyState title={words.noAreas} detail={words.noAreasDetail} />
      ) : (
        <LoadingBars label={words.gettingMap} />
      )}
    </div>
  );
}
