import type { Indicator } from "#domain/indicator.ts";
import type { Problem } from "./problem.ts";

/** An indicator as a file or its publisher describes it: the columns of the indicators table. */
export type IndicatorMeta = Omit<
  Indicator,
  "sortOrder" | "isFictional" | "periods" | "latestPeriod" | "areas" | "withValue"
>;

/** One figure of one area at one time. */
export type IndicatorRow = {
  indicator: string;
  code: string;
  period: string;
  value: number | null;
  count: number | null;
  denominator: number | null;
  lower: number | null;
  upper: number | null;
  state: "value" | "suppressed" | "not_collected";
  note: string | null;
};

export type IndicatorOptions = {
  geography?: string;
  vintage?: number;
  /** The time of the figures, where the file does not say. */
  period?: string;
  source?: string;
  licence?: string;
  codeColumn?: string;
  /** Our fields to the file's headings: code, period, indicator, value, count, denominator, lower, upper. */
  map?: Record<string, string>;
  /** Keep only these areas. */
  only?: ReadonlySet<string>;
};

export type IndicatorFile = {
  layout: "iod-2019" | "iod-2025" | "fingertips" | "nomis-bulk" | "nomis-api" | "tall" | "wide";
  geographySlug: string | null;
  vintage: number | null;
  indicators: IndicatorMeta[];
  rows: IndicatorRow[];
  populations: Record<string, number> | null;
  /** Every area of the file, kept or not. */
  codesInFile: Set<string>;
  problems: Problem[];
  notes: string[];
};

/** What readers of one layout work on. `name` is the file's, to read a year from. */
export type IndicatorSource = { headers: string[]; rows: string[][]; name: string; options: IndicatorOptions };

/** A reader of one layout: null when the headings are not of it. The first that answers is believed. */
export type LayoutReader = (source: IndicatorSource) => (Omit<IndicatorFile, "notes"> & { notes?: string[] }) | null;

/** A slug for each name. Names that come out alike, such as long ones cut in the same place, get a number. */
export function slugsOf(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name, position) => {
    const slug = slugOf(name) || `column-${position + 1}`;
    const time = (times.get(slug) ?? 0) + 1;
    times.set(slug, time);
    return time === 1 ? slug : `${slug}-${time}`;
  });
}

/** “education-skills-and-training”: what a slug keeps of a name, at most eighty letters. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
}
