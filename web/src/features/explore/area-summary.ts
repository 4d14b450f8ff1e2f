import { benchmarkOf } from "#domain/indicator.ts";
import { figure, plainFigure, unitBeside } from "#domain/indicator-format.ts";
import { entryAt, type NeighbourhoodEntry } from "#domain/neighbourhood.ts";
import { rankWords } from "#domain/rank.ts";
import type { AreaState, ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

/** One area under one indicator, in words and figures. */
export type AreaSummary = {
  area: NeighbourhoodEntry;
  classPosition: number | null;
  /** "27.7%", or why there is none. */
  value: string;
  hasValue: boolean;
  unit: string;
  /** "22nd highest". */
  rank: string | null;
  rankOf: number;
  /** What is made of the figure. */
  lines: string[];
  bars: { label: string; value: number; text: string }[];
};

/** What is known of the area at a position of the index. */
export function areaSummary(shown: ShownIndicator, position: number): AreaSummary {
  const { indicator, values, ranks, states, classPositions, other } = shown;
  const value = values.values[position] ?? null;
  // a change has no rank that words for heights would fit, and bars begin at nought, which it may lie on either side of
  const isPlain = value !== null && other?.kind !== "change";
  const rank = (isPlain && ranks[position]) || null;
  return {
    area: entryAt(shown.index, position),
    classPosition: classPositions[position] ?? null,
    value: value === null ? wordsForNone(states[position]) : valueText(shown, value, position),
    hasValue: value !== null,
    unit: value === null ? "" : unitBeside(indicator),
    rank: rank && rankWords(rank),
    rankOf: rank?.of ?? 0,
    lines: value === null ? [] : (other?.lines(position) ?? []),
    bars: isPlain ? bars(shown, value) : [],
  };
}

function valueText({ other, indicator }: ShownIndicator, value: number, position: number): string {
  return other?.valueText(position) ?? figure(value, indicator);
}

function wordsForNone(state: AreaState | undefined): string {
  return state === undefined || state === "value" ? words.notCollected : words[state];
}

function bars({ indicator, values }: ShownIndicator, value: number): AreaSummary["bars"] {
  const bar = (label: string, amount: number) => ({
    label,
    value: amount,
    text: plainFigure(amount, indicator.decimals),
  });
  const borough = benchmarkOf(values, "local_authority");
  const country = benchmarkOf(values, "country");
  return [
    bar(words.here, value),
    ...[borough, country].flatMap((each) =>
      each?.value === null || each === undefined ? [] : [bar(each.areaName, each.value)],
    ),
  ];
}
