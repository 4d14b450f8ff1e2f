import { benchmarkOf } from "#domain/indicator.ts";
import { figure, plainFigure, unitBeside } from "#domain/indicator-format.ts";
import { entryAt, type NeighbourhoodEntry } from "#domain/neighbourhood.ts";
import { rankWords } from "#domain/rank.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
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
  bars: { label: string; value: number; text: string }[];
};

/** What is known of the area at a position of the index. */
export function areaSummary(shown: ShownIndicator, position: number): AreaSummary {
  const { indicator, values, ranks, states, classPositions } = shown;
  const value = values.values[position] ?? null;
  const rank = ranks[position] ?? null;
  return {
    area: entryAt(shown.index, position),
    classPosition: classPositions[position] ?? null,
    value: value === null ? wordsForNone(states[position]) : figure(value, indicator),
    hasValue: value !== null,
    unit: value === null ? "" : unitBeside(indicator),
    rank: rank ? rankWords(rank) : null,
    rankOf: rank?.of ?? 0,
    bars: value === null ? [] : bars(shown, value),
  };
}

function wordsForNone(state: string | undefined): string {
  return state === "suppressed" ? words.suppressed : words.notCollected;
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
