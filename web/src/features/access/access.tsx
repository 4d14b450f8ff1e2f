import { lazy, Suspense } from "react";
import { themeNames } from "#domain/organisation-words.ts";
import { AnalysisPage } from "#ui/analysis-page.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import type { AccessView } from "#view/access-view.ts";
import styles from "./access.module.css";
import { AccessControls } from "./access-controls.tsx";
import { AccessLegend } from "./access-legend.tsx";
import { AccessResult } from "./access-result.tsx";
import { accessSentence, shareSentence } from "./access-sentence.ts";
import { type AccessKnown, useAccess } from "./use-access.ts";
import { type AreaWords, words } from "./words.ts";

const AccessMap = lazy(() => import("./access-map.tsx"));

export type OnAccess = (change: Partial<AccessView>, options?: { replace?: boolean }) => void;

type AccessProps = { view: AccessView; onView: OnAccess };

/** What services are in reach of whom, and how much there is to share. */
export function Access({ view, onView }: AccessProps) {
  const known = useAccess(view);
  const { geography, shown } = known;
  if (!geography) return <NoPlace known={known} />;
  const areas = { one: geography.singularName, many: geography.pluralName };
  const what = servicesInWords(view);
  const props = { known, areas, what, view, onView };
  const parts = {
    headline: <Headline known={known} areas={areas} what={what} />,
    controls: <AccessControls known={known} view={view} onView={onView} />,
    result: shown ? <AccessResult {...props} shown={shown} /> : <Lacking known={known} />,
    map: (
      <Suspense fallback={null}>
        <AccessMap known={known} view={view} onView={onView} what={what} />
      </Suspense>
    ),
    legend: shown && <AccessLegend shown={shown} areas={areas} what={what} view={view} onView={onView} />,
  };
  return (
    <AnalysisPage
      title={words.title}
      parts={parts}
      names={{ controls: words.controls, legend: words.legend.name }}
      chosen={view.neighbourhood}
    />
  );
}

function servicesInWords({ theme, organisations }: AccessView): string {
  if (organisations.length) return words.chosenServices(organisations.length);
  return theme === null ? words.everyService : words.ofTheme(themeNames[theme] ?? theme);
}

function Headline({ known, areas, what }: { known: AccessKnown; areas: AreaWords; what: string }) {
  const { shown, hasFailed, indicator, minutes, walks } = known;
  if (!shown) return hasFailed ? null : <p className={styles.sentence}>{words.working}</p>;
  const who = indicator ? words.who.measure(indicator.name) : words.who.everybody;
  const shared = shareSentence(shown, areas);
  return (
    <div className={styles.headline} aria-live="polite">
      <p className={styles.sentence} data-access-sentence>
        <SentenceText sentence={accessSentence(shown, areas, who, what, minutes)} />
      </p>
      {shared && (
        <p className={styles.quiet} data-access-shared>
          {shared}
        </p>
      )}
      <p className={styles.quiet}>{walks.note}</p>
    </div>
  );
}

function NoPlace({ known: { site } }: { known: AccessKnown }) {
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

function Lacking({ known: { hasFailed, retry } }: { known: AccessKnown }) {
  return (
    <div className={styles.lacking}>
      {hasFailed ? (
        <FailedState title={words.failed} detail={words.failedDetail} onRetry={retry} />
      ) : (
        <LoadingBars label={words.working} />
      )}
    </div>
  );
}
