import { benchmarkOf } from "#domain/indicator.ts";
import { figure, plainFigure, unitBeside } from "#domain/indicator-format.ts";
import { entryAt, type NeighbourhoodEntry } from "#domain/neighbourhood.ts";
import { rankWords } from "#domain/rank.ts";
import { listInWords } from "#domain/sentence.ts";
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
  /** Who has no figure to compare with. */
  missing: string | null;
};

const levels = ["local_authority", "country", "similar"] as const;

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
    ...(isPlain ? { bars: bars(shown, value), missing: missingOf(shown) } : { bars: [], missing: null }),
  };
}

function valueText({ other, indicator }: ShownIndicator, value: number, position: number): string {
  return other?.valueText(position) ?? figure(value, indicator);
}

function wordsForNone(state: AreaState | undefined): string {
  return state === undefined || state === "value" ? words.notCollected : words[state];
}

function bars({ indicator, values, other }: ShownIndicator, value: number): AreaSummary["bars"] {
  const bar = (label: string, amount: number) => ({
    label,
    value: amount,
    text: plainFigure(amount, indicator.decimals),
  });
  const others = levels.flatMap((level) => {
    const benchmark = benchmarkOf(values, level);
    if (!benchmark || benchmark.value === null) return [];
    return [bar(level === "similar" ? words.benchmarks.similar : benchmark.areaName, benchmark.value)];
  });
  const chosen = other?.comparator ? [bar(other.comparator.label, other.comparator.value)] : [];
  return [bar(words.here, value), ...others, ...chosen];
}

/** Who has no figure to compare with, where others have one. */
function missingOf({ values }: ShownIndicator): string | null {
  const missing = levels.filter((level) => !benchmarkOf(values, level)).map((level) => words.benchmarks[level]);
  return missing.length && missing.length < levels.length ? words.noFigureFor(listInWords(missing)) : null;
}
