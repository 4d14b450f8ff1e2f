import { lazy, Suspense } from "react";
import { AnalysisPage } from "#ui/analysis-page.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import type { HotspotsView } from "#view/hotspots-view.ts";
import { Headline } from "./headline.tsx";
import { HotspotControls } from "./hotspot-controls.tsx";
import styles from "./hotspots.module.css";
import { HotspotsLegend } from "./hotspots-legend.tsx";
import { HotspotsResult } from "./hotspots-result.tsx";
import { type HotspotsKnown, useHotspots } from "./use-hotspots.ts";
import { words } from "./words.ts";

const HotspotsMap = lazy(() => import("./hotspots-map.tsx"));

export type OnHotspots = (change: Partial<HotspotsView>, options?: { replace?: boolean }) => void;

type HotspotsProps = { view: HotspotsView; onView: OnHotspots };

/** Where high figures lie together, or low ones, and how sure that is. */
export function Hotspots({ view, onView }: HotspotsProps) {
  const known = useHotspots(view);
  const { geography, shown } = known;
  if (!geography) return <NoPlace known={known} />;
  const areas = { one: geography.singularName, many: geography.pluralName };
  const parts = {
    headline: <Headline known={known} areas={areas} />,
    controls: <HotspotControls known={known} view={view} onView={onView} />,
    result: shown ? (
      <HotspotsResult known={known} shown={shown} areas={areas} view={view} onView={onView} />
    ) : (
      <Lacking known={known} />
    ),
    map: (
      <Suspense fallback={null}>
        <HotspotsMap known={known} view={view} onView={onView} />
      </Suspense>
    ),
    legend: shown && <HotspotsLegend shown={shown} picked={view.row} onPick={(row) => onView({ row })} />,
  };
  return (
    <AnalysisPage
      title={words.title}
      parts={parts}
      names={{ controls: words.of, legend: words.legend.name }}
      chosen={view.neighbourhood}
    />
  );
}

function NoPlace({ known: { site } }: { known: HotspotsKnown }) {
  return (
    <div className={styles.state}>
      <h1>{words.title}</h1>
      {site.isError && (
        <FailedState title={words.failedPlace} detail={words.failedDetail} onRetry={() => void site.refetch()} />
      )}
      {site.isPending && <LoadingBars label={words.getting} />}
      {site.data && <EmptyState title={words.noAreas} detail={words.noAreasDetail} />}
    </div>
  );
}

/** What stands in the place of the table when there is none: coming, failed, or not to be had, and why. */
function Lacking({ known: { hasFailed, isLacking, retry } }: { known: HotspotsKnown }) {
  return (
    <div className={styles.lacking}>
      {hasFailed && <FailedState title={words.failed} detail={words.failedDetail} onRetry={retry} />}
      {!hasFailed && isLacking && <EmptyState title={words.noMeasure} detail={words.noMeasureDetail} />}
      {!hasFailed && !isLacking && <LoadingBars label={words.working} />}
    </div>
  );
}
