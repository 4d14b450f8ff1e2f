import { lazy, Suspense } from "react";
import { figure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator } from "#domain/neighbourhood.ts";
import { trendSentence } from "#domain/neighbourhood-trend.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";
import { LoadingBars } from "#ui/notice.tsx";
import styles from "./trend-part.module.css";
import { words } from "./words.ts";

const TrendChart = lazy(() => import("#ui/trend-chart.tsx").then(({ TrendChart: chart }) => ({ default: chart })));

const colours = {
  better: "var(--better)",
  worse: "var(--worse)",
  similar: "var(--similar)",
  neither: "var(--ink-2)",
} as const;

/** One measure through time, beside the borough. The drawing code comes when it is first needed. */
export function TrendPart({ profile, indicator }: { profile: NeighbourhoodProfile; indicator: ProfileIndicator }) {
  const sentence = trendSentence(indicator);
  const { trend } = indicator;
  const hasBorough = trend.some(({ borough }) => borough !== null);
  return (
    <section className={styles.trend} aria-live="polite">
      <h2>{indicator.name}</h2>
      <p className={styles.note}>{sentence ?? words.noTrend}</p>
      {sentence && (
        <Suspense fallback={<LoadingBars />}>
          <TrendChart
            label={`${indicator.name}. ${sentence}`}
            main={{ name: words.likelyRange(profile.name), points: trend }}
            compared={
              hasBorough
                ? {
                    name: profile.localAuthority?.name ?? words.borough,
                    points: trend.map(({ period, borough }) => ({ period, value: borough })),
                  }
                : undefined
            }
            format={(value) => figure(value, Number.isInteger(value) ? { ...indicator, decimals: 0 } : indicator)}
            colour={colours[verdictOf(indicator) ?? "neither"]}
          />
        </Suspense>
      )}
    </section>
  );
}
