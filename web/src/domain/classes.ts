import { type ClassMethod, equalBreaks, naturalBreaks, quantileBreaks, usable } from "./breaks.ts";
import { plainFigure, roundedTo } from "./indicator-format.ts";

/** The classes of one indicator over the areas shown. Class 0 is the lowest. */
export type Classes = {
  method: ClassMethod;
  /** Lower bounds of class 1 and up: a value belongs to the last class whose bound it reaches. */
  breaks: number[];
  /** Areas in each class. */
  counts: number[];
  decimals: number;
  least: number;
  most: number;
};

export type ClassChoice = {
  method: ClassMethod;
  count: number;
  decimals: number;
  /** The measure's own breaks, or a person's for `custom`. */
  fixedBreaks?: readonly number[] | null;
};

/** Cut the values as they are shown (rounded), so that a legend never contradicts a figure. */
export function classesOf(values: readonly (number | null)[], choice: ClassChoice): Classes {
  const { decimals } = choice;
  const sorted = values
    .filter((value): value is number => value !== null && Number.isFinite(value))
    .map((value) => roundedTo(value, decimals))
    .sort((a, b) => a - b);
  const breaks = [...new Set(cut(sorted, choice).map((value) => roundedTo(value, decimals)))];
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const value of sorted) {
    const position = positionIn(breaks, value);
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return { method: choice.method, breaks, counts: sorted.length ? counts : [], decimals, least, most };
}

/** The class of a value, or null when there is no value. */
export function classOf(value: number | null | undefined, { breaks, decimals }: Classes): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return positionIn(breaks, roundedTo(value, decimals));
}

/** The class in words: "26.8 and over", "19.9 to 26.7", "under 14.5". Bounds are figures that can occur. */
export function classLabel(position: number, { breaks, decimals, least }: Classes): string {
  const [from, next] = [breaks[position - 1], breaks[position]];
  const figureOf = (value: number) => plainFigure(value, decimals);
  if (from === undefined && next === undefined) return figureOf(least);
  if (from === undefined) return `under ${figureOf(next ?? least)}`;
  if (next === undefined) return `${figureOf(from)} and over`;
  const last = roundedTo(next - 10 ** -decimals, decimals);
  return last <= from ? figureOf(from) : `${figureOf(from)} to ${figureOf(last)}`;
}

function cut(sorted: number[], { method, count, fixedBreaks }: ClassChoice): number[] {
  if (method === "custom") return usable(fixedBreaks ?? [], sorted);
  if (method === "fixed") return fixedBreaks?.length ? usable(fixedBreaks, sorted) : quantileBreaks(sorted, count);
  if (method === "equal") return equalBreaks(sorted, count);
  if (method === "natural") return naturalBreaks(sorted, count);
  return quantileBreaks(sorted, count);
}

function positionIn(breaks: readonly number[], value: number): number {
  let position = 0;
  while (position < breaks.length && value >= (breaks[position] as number)) position++;
  return position;
}
