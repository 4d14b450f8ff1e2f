import { plainFigure, roundedTo } from "./indicator-format.ts";

export type BreaksWish = { least: number; most: number; decimals: number };

/** Breaks that can be used, or what is wrong with them in a sentence. */
export type ReadBreaks = { breaks: number[]; problem: null } | { breaks: null; problem: string };

const fewest = 2;
const mostBreaks = 8;

/**
 * A person's own breaks, as they wrote them: "10, 15.5, 20". Each begins a class. They are put in order; what cannot be
 * meant is said, never guessed.
 */
export function readBreaks(text: string, { least, most, decimals }: BreaksWish): ReadBreaks {
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  const strange = parts.find((part) => !/^[-−]?\d{1,9}(\.\d+)?[%£]?$/.test(part));
  if (strange)
    return refused(
      `“${strange}” is not a figure. Write figures with commas between, such as ${such(least, most, decimals)}.`,
    );
  const figures = parts.map((part) => roundedTo(Number(part.replace("−", "-").replace(/[%£]$/, "")), decimals));
  const breaks = [...new Set(figures)].sort((a, b) => a - b);
  if (breaks.length < figures.length)
    return refused(`The same figure stands there twice once it has ${decimalsInWords(decimals)}. Take one out.`);
  if (breaks.length < fewest) return refused("Write at least two figures: they make three groups.");
  if (breaks.length > mostBreaks)
    return refused("Write at most eight figures: they make nine groups, and more cannot be told apart.");
  const outside = breaks.find((value) => value <= least || value > most);
  if (outside !== undefined)
    return refused(
      `${plainFigure(outside, decimals)} parts nothing: the figures here go from ${plainFigure(least, decimals)} to ${plainFigure(most, decimals)}.`,
    );
  return { breaks, problem: null };
}

/** Breaks as a person would write them. */
export function writeBreaks(breaks: readonly number[], decimals: number): string {
  return breaks.map((value) => roundedTo(value, decimals).toFixed(decimals)).join(", ");
}

/** The breaks with one of them moved, kept between its neighbours. */
export function movedBreak(
  breaks: readonly number[],
  place: number,
  to: number,
  { least, most, decimals }: BreaksWish,
): number[] {
  const step = 10 ** -decimals;
  const lowest = (breaks[place - 1] ?? least) + step;
  const highest = breaks[place + 1] === undefined ? most : (breaks[place + 1] as number) - step;
  return breaks.map((value, at) =>
    at === place ? roundedTo(Math.min(highest, Math.max(lowest, to)), decimals) : value,
  );
}

function refused(problem: string): ReadBreaks {
  return { breaks: null, problem };
}

function such(least: number, most: number, decimals: number): string {
  return writeBreaks(
    [0.25, 0.5, 0.75].map((share) => least + (most - least) * share),
    decimals,
  );
}

function decimalsInWords(decimals: number): string {
  return decimals === 0 ? "no decimals" : decimals === 1 ? "one decimal" : `${decimals} decimals`;
}
