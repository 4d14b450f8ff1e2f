import { Map as MapIcon, Table2 } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { benchmarkOf, type Indicator } from "#domain/indicator.ts";
import { figure } from "#domain/indicator-format.ts";
import { indicatorHeadline } from "#domain/indicator-headline.ts";
import type { Geography, Site } from "#domain/site.ts";
import { useFirstMapIsDrawn } from "#map/first-map.ts";
import { PillSelect } from "#ui/pill-select.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { StatRow } from "#ui/stat-row.tsx";
import { TextButton } from "#ui/text-link.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import styles from "./intro.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

const TimeControl = lazy(() => import("./time-control.tsx"));
const MeasuredDialog = lazy(() => import("./measured-dialog.tsx"));

type IntroProps = {
  indicator: Indicator;
  /** Null while the figures are coming, or when they failed to. */
  shown: ShownIndicator | null;
  hasFailed: boolean;
  place: { site: Site; geography: Geography };
  view: ExploreView;
  onView: (change: Partial<ExploreView>) => void;
};

/** What the map says, first in a sentence, then in figures, then where they come from. */
export function Intro({ indicator, shown, hasFailed, place: { site, geography }, view, onView }: IntroProps) {
  const [isExplained, setExplained] = useState(false);
  const current = shown?.indicator.slug === indicator.slug ? shown : null;
  const sentence = useMemo(() => current && headlineOf(current, geography.pluralName), [current, geography]);
  const period = view.period ?? indicator.latestPeriod;
  // the browser's own list does before the first map, and for two periods
  const hasLine = useFirstMapIsDrawn() && indicator.periods.length > 2;
  return (
    <div className={styles.intro}>
      <p className={styles.sentence} aria-live="polite">
        {sentence ? <SentenceText sentence={sentence} /> : !hasFailed && words.gettingFigures(indicator.name)}
      </p>
      {current && <StatRow stats={statsOf(current)} />}
      {current && !current.values.benchmarks.length && <p className={styles.source}>{words.noBenchmarks}</p>}
      <SegmentedSwitch
        label={words.show}
        value={view.show}
        onChange={(show) => onView({ show })}
        choices={[
          { value: "map", label: words.map, icon: MapIcon },
          { value: "table", label: words.table, icon: Table2 },
        ]}
      />
      <div className={styles.choosers}>
        {site.geographies.length > 1 && (
          <PillSelect
            label={words.areas}
            value={geography.slug}
            onChange={(slug) => onView({ geography: slug, neighbourhood: null })}
            choices={site.geographies.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        {indicator.periods.length > 1 && !hasLine && (
          <PillSelect
            label={words.period}
            value={period}
            onChange={(next) => onView({ period: next === indicator.latestPeriod ? null : next })}
            choices={[...indicator.periods].reverse().map((each) => ({ value: each, label: words.periodChoice(each) }))}
          />
        )}
      </div>
      {hasLine && (
        <Suspense fallback={null}>
          <TimeControl key={indicator.slug} indicator={indicator} view={view} onView={onView} />
        </Suspense>
      )}
      <p className={styles.source}>
        {indicator.description} <TextButton onPress={() => setExplained(true)}>{words.howMeasured}</TextButton>
      </p>
      {isExplained && (
        <Suspense fallback={null}>
          <MeasuredDialog indicator={indicator} geography={geography} onClose={() => setExplained(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The measure's theme, kind and period, and its name. */
export function IntroHeading({ indicator, period }: { indicator: Indicator; period: string }) {
  const kind = words.kinds[indicator.kind];
  return (
    <>
      <p className={styles.eyebrow}>{words.eyebrow(indicator.theme, kind, period)}</p>
      <h1 className={styles.title}>{indicator.name}</h1>
    </>
  );
}

function headlineOf({ indicator, classes, values, index, other }: ShownIndicator, areasName: string) {
  if (other) return other.sentence;
  return indicatorHeadline({
    measure: indicator,
    classes,
    values: values.values,
    districts: index.districts,
    areasName,
  });
}

function statsOf({ indicator, values, other }: ShownIndicator) {
  const levels = ["local_authority", "country", "similar"] as const;
  const chosen = other?.comparator ? [other.comparator] : [];
  // what the source does not give is said, but not three times over when it gives nothing
  const given = levels.map((level) => {
    const benchmark = values.benchmarks.length ? benchmarkOf(values, level) : null;
    const hasName = benchmark && level !== "similar";
    return { label: hasName ? benchmark.areaName : words.benchmarks[level], value: benchmark?.value ?? null };
  });
  return [...(values.benchmarks.length ? given : []), ...chosen].map(({ label, value }) => {
    if (value === null) return { label, value: words.noBenchmark };
    const text = other?.figureText(value) ?? figure(value, indicator);
    return { label, value: text };
  });
}
