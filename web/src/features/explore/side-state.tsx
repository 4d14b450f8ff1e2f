import type { ReactNode } from "react";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { Catalogue } from "./catalogue.tsx";
import type { OnExplore } from "./explore.tsx";
import styles from "./side-state.module.css";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

type SideStateProps = {
  explored: Explored;
  chosen: string | null;
  onView: OnExplore;
  /** What is said of the chosen measure; nothing when there is none. */
  children: ReactNode;
};

/** Explore's own panel: the measure, and the catalogue to choose from. Waiting and failing are said in their place. */
export function SideState({ explored, chosen, onView, children }: SideStateProps) {
  const { geography, catalogue, index, values, failed: besideFailed } = explored;
  const failed = [values, index, besideFailed].find((query) => query?.isError);
  if (catalogue.isError)
    return (
      <div className={styles.state}>
        <FailedState
          title={words.failedCatalogue}
          detail={words.failedFiguresDetail}
          onRetry={() => void catalogue.refetch()}
        />
      </div>
    );
  return (
    <>
      {failed && (
        <div className={styles.state}>
          <FailedState
            title={words.failedFigures}
            detail={words.failedFiguresDetail}
            onRetry={() => void failed.refetch()}
          />
        </div>
      )}
      {children ?? (
        <div className={styles.state}>
          {catalogue.data ? (
            <EmptyState title={words.noIndicators} detail={words.noIndicatorsDetail} />
          ) : (
            <LoadingBars />
          )}
        </div>
      )}
      {geography && catalogue.data && catalogue.data.length > 0 && (
        <Catalogue
          geography={geography}
          indicators={catalogue.data}
          chosen={chosen}
          onChoose={(indicator) => onView({ indicator, period: null, since: null })}
        />
      )}
    </>
  );
}
