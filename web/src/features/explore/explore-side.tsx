import type { ReactNode } from "react";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { Catalogue } from "./catalogue.tsx";
import styles from "./explore-side.module.css";
import { Intro } from "./intro.tsx";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

type ExploreSideProps = {
  explored: Explored;
  view: ExploreView;
  onView: (change: Partial<ExploreView>) => void;
  /** The chosen area's panel, which stands in front. */
  children?: ReactNode;
};

/** Explore's own panel: what is shown, and the catalogue to choose from. Waiting and failing are said in their place. */
export function ExploreSide({ explored, view, onView, children }: ExploreSideProps) {
  const { catalogue, index, values, indicator, shown, site, geography } = explored;
  if (children) return children;
  if (!site.data || !geography) return null;
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
  if (!catalogue.data)
    return (
      <div className={styles.state}>
        <LoadingBars />
      </div>
    );
  const failed = values.isError ? values : index.isError ? index : null;
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
      {indicator ? (
        <Intro indicator={indicator} shown={shown} site={site.data} geography={geography} view={view} onView={onView} />
      ) : (
        <div className={styles.state}>
          <EmptyState title={words.noIndicators} detail={words.noIndicatorsDetail} />
        </div>
      )}
      {catalogue.data.length > 0 && (
        <Catalogue
          indicators={catalogue.data}
          chosen={indicator?.slug ?? null}
          onChoose={(slug) => onView({ indicator: slug, period: null, method: null })}
        />
      )}
    </>
  );
}
