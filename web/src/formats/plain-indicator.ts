import type { IndicatorMeta, IndicatorSource } from "./indicator-file.ts";
import { slugOf } from "./indicator-file.ts";

const NOT_SAID = "Not said in the file";

/** What can be said of an indicator when its file gives no more than a heading. */
export function describePlain(
  name: string,
  { options, name: fileName }: IndicatorSource,
  more: Partial<IndicatorMeta> = {},
): IndicatorMeta {
  const spoken = sentenceOf(name);
  return {
    slug: slugOf(name),
    name: spoken,
    shortName: spoken.length > 40 ? `${spoken.slice(0, 39).trimEnd()}…` : spoken,
    description: `${spoken}, as given in the file ${fileName}.`,
    definition: `The column or measure “${name}” of ${fileName}.`,
    theme: "Safety and the whole picture",
    kind: "context",
    ...unitOf(name),
    polarity: 0,
    decimals: 1,
    fixedBreaks: null,
    source: options.source ?? NOT_SAID,
    licence: options.licence ?? NOT_SAID,
    url: null,
    caveats: null,
    searchTerms: [],
    ...more,
  };
}

/** The year in a file's name, for files that say no time themselves. */
export function periodOf({ options, name }: IndicatorSource, notes: string[]): string {
  const year = options.period ?? /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(name)?.[1];
  if (year) return year;
  const census = /census[ _-]?([012]1)(?!\d)/i.exec(name)?.[1];
  if (census) return `20${census}`;
  notes.push("Neither the file nor its name says the time of the figures. Say it with --period (for instance 2024).");
  return "undated";
}

/** “Provides no unpaid care” of “provides_no_unpaid_care”. */
export function sentenceOf(heading: string): string {
  const words = heading.replaceAll("_", " ").replaceAll(/\s+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function unitOf(name: string): { unit: string; unitPhrase: string } {
  if (/%|per ?cent|percentage|_pct\b/i.test(name)) return { unit: "%", unitPhrase: "" };
  const per = /per ([\d,]+)( \w+)?/i.exec(name)?.[0];
  return per ? { unit: per.toLowerCase(), unitPhrase: "" } : { unit: "", unitPhrase: "" };
}
