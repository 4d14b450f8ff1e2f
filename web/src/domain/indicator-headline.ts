import { type Classes, classOf } from "./classes.ts";
import type { Polarity } from "./indicator.ts";
import { figure, plainFigure, roundedTo, unitBeside } from "./indicator-format.ts";
import { lookHereClass } from "./ramp.ts";
import { grouped, listInWords, type Sentence } from "./sentence.ts";

type Measure = { unit: string; unitPhrase: string; polarity: Polarity; decimals: number };

/** What the headline is made from: values and districts run side by side. */
export type HeadlineInput = {
  measure: Measure;
  classes: Classes;
  values: readonly (number | null)[];
  districts: readonly (string | null)[];
  /** "neighbourhoods" or what the geography calls its areas. */
  areasName: string;
};

/** What the map says first, in a sentence or two: how many areas stand out, by how much, and where most of them lie. */
export function indicatorHeadline({ measure, classes, values, districts, areasName }: HeadlineInput): Sentence | null {
  const shown = values.map((value) => (value === null ? null : roundedTo(value, measure.decimals)));
  const known = shown.filter((value) => value !== null);
  if (!known.length) return null;
  const isLow = measure.polarity === 1;
  const look = lookHereClass(classes.counts.length, measure.polarity);
  const first = known[0] ?? 0;
  if (look === null)
    return ["Every figure is the same: ", { strong: figure(first, measure) }, ` ${unitBeside(measure)}`.trimEnd(), "."];
  const limit = threshold(known, measure, classes, isLow);
  const isOver = (value: number | null) =>
    value !== null && (limit === null ? classOf(value, classes) === look : isLow ? value < limit : value >= limit);
  const chosen = shown.map(isOver);
  const count = chosen.filter(Boolean).length;
  const lead: Sentence = ["In ", { strong: `${grouped(count)} of ${grouped(values.length)} ${areasName}` }, ", "];
  const where = whereMost(districts.filter((_, position) => chosen[position]));
  return [...lead, sizeWords(limit ?? classes.breaks.at(isLow ? 0 : -1) ?? first, measure, isLow), ".", ...where];
}

/** A round limit near the class that stands out: tenths for per cents, so that it can be said in people. */
function threshold(known: number[], { unit, unitPhrase }: Measure, classes: Classes, isLow: boolean): number | null {
  const edge = classes.breaks.at(isLow ? 0 : -1);
  if (unit !== "%" || !unitPhrase.startsWith("of ") || edge === undefined) return null;
  const near = [Math.round(edge / 10) * 10, Math.ceil(edge / 10) * 10, Math.floor(edge / 10) * 10];
  const share = (limit: number) =>
    known.filter((value) => (isLow ? value < limit : value >= limit)).length / known.length;
  return near.find((limit) => limit > 0 && limit < 100 && share(limit) >= 0.06 && share(limit) <= 0.34) ?? null;
}

function sizeWords(limit: number, measure: Measure, isLow: boolean): string {
  const { unit, unitPhrase, decimals } = measure;
  if (unit === "%" && unitPhrase.startsWith("of ") && limit % 10 === 0) {
    const tenths = numberWord(limit / 10);
    return `this is true ${isLow ? "of fewer than" : "of at least"} ${tenths} in ten ${unitPhrase.slice(3)}`;
  }
  const amount = unit === "%" || unit === "£" ? figure(limit, measure) : plainFigure(limit, decimals);
  const beside = unitBeside(measure);
  return `the figure is ${isLow ? "under" : "at least"} ${amount}${beside ? ` ${beside}` : ""}`;
}

/** The fewest districts that hold more than half of the areas, when four or fewer do. */
export function whereMost(districts: readonly (string | null)[]): Sentence {
  const counts = new Map<string, number>();
  for (const district of districts) if (district) counts.set(district, (counts.get(district) ?? 0) + 1);
  if (!counts.size) return [];
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (sorted.length === 1) return [" All of them lie in ", { strong: sorted[0]?.[0] ?? "" }, "."];
  const most: string[] = [];
  let held = 0;
  for (const [name, count] of sorted) {
    if (held > districts.length / 2) break;
    most.push(name);
    held += count;
  }
  if (most.length > 4) return [` They are spread over ${sorted.length} places.`];
  return [" Most of them lie in ", { strong: listInWords(most) }, "."];
}

function numberWord(count: number): string {
  return ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][count] ?? grouped(count);
}
