import { lazy, Suspense } from "react";
import { figure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator } from "#domain/neighbourhood.ts";
import { trendSentence } from "#domain/neighbourhood-trend.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { LoadingBars } from "#ui/notice.tsx";
import { TrendTable } from "#ui/trend-table.tsx";
import styles from "./trend-part.module.css";
import { words } from "./words.ts";

const TrendChart = lazy(() => import("#ui/trend-chart.tsx").then(({ TrendChart: chart }) => ({ default: chart })));

const colours = {
  better: "var(--better)",
  worse: "var(--worse)",
  similar: "var(--similar)",
  neither: "var(--ink-2)",
} as const;

type TrendPartProps = { profile: NeighbourhoodProfile; indicator: ProfileIndicator };

/** One measure through time, beside the borough: sentence, drawing, table. The drawing code comes when it is needed. */
export function TrendPart({ profile, indicator }: TrendPartProps) {
  const sentence = trendSentence(indicator);
  const { trend } = indicator;
  const hasBorough = trend.some(({ borough }) => borough !== null);
  const compared = hasBorough
    ? {
        name: profile.localAuthority?.name ?? words.borough,
        points: trend.map(({ period, borough }) => ({ period, value: borough })),
      }
    : undefined;
  const format = (value: number) => figure(value, indicator);
  return (
    <section className={styles.trend}>
      <div aria-live="polite">
        <h2>{indicator.name}</h2>
        <p className={styles.note} data-sentence="trend">
          {sentence ?? words.noTrend}
        </p>
      </div>
      {sentence && (
        <>
          <Suspense fallback={<LoadingBars />}>
            <TrendChart
              label={`${indicator.name}. ${sentence}`}
              main={{ name: words.likelyRange(profile.name), points: trend }}
              compared={compared}
              format={(value) => figure(value, Number.isInteger(value) ? { ...indicator, decimals: 0 } : indicator)}
              colour={colours[verdictOf(indicator) ?? "neither"]}
            />
          </Suspense>
          <Disclosure title={words.trendTable}>
            <TrendTable
              caption={words.trendCaption(indicator.name, profile.name)}
              headings={{ period: words.headings.period, range: words.headings.range }}
              main={{ name: words.here, points: trend }}
              compared={compared}
              format={format}
              none={words.noFigure}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
}
