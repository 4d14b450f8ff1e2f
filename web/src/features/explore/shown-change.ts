import { changesBetween } from "#domain/change-over-time.ts";
import type { Benchmark, Indicator, IndicatorValues, ValueState } from "#domain/indicator.ts";
import { figure, roundedTo, unitHeading } from "#domain/indicator-format.ts";
import { ranksOf } from "#domain/rank.ts";
import { grouped, type Sentence } from "#domain/sentence.ts";
import type { WayWish } from "./beside-wish.ts";
import { countStandings, divergingParts, type Standing, standingsOf } from "./diverging-parts.ts";
import type { WayColumn } from "./other-way.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
import { signedFigure } from "./signed-figure.ts";
import { wayWords as say } from "./ways-words.ts";

/** What became of each figure between two periods: better and worse in two colours, no sure change faint. */
export function shownChange(
  base: ShownIndicator,
  other: IndicatorValues,
  view: WayWish,
  areasName: string,
): ShownIndicator {
  const { indicator } = base;
  const isBackwards = indicator.periods.indexOf(other.period) > indicator.periods.indexOf(base.values.period);
  const [before, after] = isBackwards ? [base.values, other] : [other, base.values];
  const changes = changesBetween(before, after, indicator.decimals);
  const parts = divergingParts(changes.values, { ...indicator, comparator: 0, view });
  const standings = standingsOf(changes.values, changes, 0);
  const hasLimits = changes.lower?.some((limit) => limit !== null) ?? false;
  const verdicts = standings.map((standing) => (standing ? verdictOf(standing, indicator) : null));
  const changed: Indicator = {
    ...indicator,
    fixedBreaks: null,
    unit: indicator.unit === "%" ? say.points : indicator.unit,
  };
  const withValue = changes.values.filter((value) => value !== null).length;
  const counts = countStandings(standings);
  const textAt = (area: number, { values }: IndicatorValues) => figureText(values[area] ?? null, indicator);
  const changeText = (area: number) => {
    const value = changes.values[area] ?? null;
    return value === null ? "–" : signedFigure(value, indicator.decimals);
  };
  return {
    ...base,
    ...parts,
    indicator: changed,
    values: { ...base.values, ...changes, benchmarks: changedBenchmarks(before, after, indicator.decimals) },
    states: statesOf(changes.values, before, after),
    ranks: ranksOf(changes.values, indicator.decimals),
    withValue,
    note: null,
    other: {
      kind: "change",
      key: ["change", before.period, after.period, parts.classes.breaks].join("|"),
      title: say.changeTitle(indicator.name),
      unit: say.changeUnit(unitHeading(changed).replace(/ of .*$/, ""), before.period, after.period),
      sentence: sentenceOf(counts, changed, { from: before.period, to: after.period, withValue, areasName, hasLimits }),
      cut: parts.cut,
      ends: parts.ends,
      isUnsure: hasLimits ? standings.map((standing) => standing === "unsure") : null,
      unsure: hasLimits ? { label: say.unsureChange, count: counts.unsure } : null,
      columns: [
        verdictColumn(verdicts),
        periodColumn("before", before, indicator),
        periodColumn("after", after, indicator),
      ],
      beside: null,
      comparator: null,
      figureText: (value) => signedFigure(value, indicator.decimals),
      valueText: changeText,
      lines: (area) => [
        say.fromTo(textAt(area, before), before.period, textAt(area, after), after.period),
        `${verdicts[area]}.`,
      ],
      axes: null,
    },
  };
}

function figureText(value: number | null, indicator: Indicator): string {
  return value === null ? "–" : figure(value, indicator);
}

function verdictColumn(verdicts: readonly (string | null)[]): WayColumn {
  return {
    id: "verdict",
    heading: say.verdict,
    isNumber: false,
    value: (area) => verdicts[area] ?? null,
    text: (area) => verdicts[area] ?? "–",
  };
}

function periodColumn(id: string, { period, values }: IndicatorValues, indicator: Indicator): WayColumn {
  return {
    id,
    heading: say.earlier(period),
    isNumber: true,
    value: (area) => values[area] ?? null,
    text: (area) => figureText(values[area] ?? null, indicator),
  };
}

function verdictOf(standing: Standing, { polarity }: Indicator): string {
  if (standing === "same" || standing === "unsure" || polarity === 0) return say.verdicts[standing];
  return (standing === "higher") === (polarity === 1) ? say.verdicts.better : say.verdicts.worse;
}

function statesOf(changes: readonly (number | null)[], before: IndicatorValues, after: IndicatorValues): ValueState[] {
  const hidden = new Set([...before.suppressed, ...after.suppressed]);
  return changes.map((change, area) => (change !== null ? "value" : hidden.has(area) ? "suppressed" : "notCollected"));
}

function changedBenchmarks(before: IndicatorValues, after: IndicatorValues, decimals: number): Benchmark[] {
  return after.benchmarks.flatMap((benchmark) => {
    const earlier = before.benchmarks.find(
      ({ areaCode, level }) => areaCode === benchmark.areaCode && level === benchmark.level,
    );
    if (benchmark.value === null || !earlier || earlier.value === null) return [];
    return [{ ...benchmark, value: roundedTo(benchmark.value - earlier.value, decimals) }];
  });
}

type Told = { from: string; to: string; withValue: number; areasName: string; hasLimits: boolean };

function sentenceOf(counts: Record<Standing, number>, indicator: Indicator, told: Told): Sentence {
  const { from, to, withValue, areasName, hasLimits } = told;
  if (!withValue) return [say.noFigures];
  if (counts.unsure === withValue)
    return [
      say.noneSure(from, to),
      { strong: say.noneSureAreas(`${grouped(withValue)} ${areasName}`) },
      say.noneSureWhy,
    ];
  const surely = hasLimits ? " surely" : "";
  const [first, second] = indicator.polarity === 1 ? (["lower", "higher"] as const) : (["higher", "lower"] as const);
  const verb = { higher: ["rose", "it rose"], lower: ["fell", "it fell"] } as const;
  const said = indicator.polarity === 0 ? null : ({ higher: "got worse", lower: "got better" } as const);
  const word = (standing: "higher" | "lower", place: 0 | 1) =>
    said === null ? verb[standing][0] : place === 0 ? said.higher : said.lower;
  return [
    `Between ${from} and ${to}, it${surely} ${word(first, 0)} in `,
    { strong: `${grouped(counts[first])} of ${grouped(withValue)} ${areasName}` },
    ` and${surely} ${word(second, 1)} in `,
    { strong: grouped(counts[second]) },
    hasLimits ? `. In ${grouped(counts.unsure)} no change is sure` : "",
    counts.same
      ? `${hasLimits ? "," : ";"} ${hasLimits ? "and " : ""}in ${grouped(counts.same)} it stayed the same.`
      : ".",
    hasLimits ? "" : say.noLimitsChange,
  ];
}
