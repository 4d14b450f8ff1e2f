import { counted, grouped, listInWords } from "#domain/sentence.ts";

/** The words of what is known about a measure. */
export const measuredWords = {
  definition: "What is counted, and how",
  unit: "In",
  period: "Period",
  periods: (periods: readonly string[]) =>
    periods.length > 1
      ? `${counted(periods.length, "period", "periods")}, ${periods[0]} to ${periods.at(-1)}`
      : (periods[0] ?? ""),
  geography: "For",
  areas: (name: string, count: number) => `${name}, ${counted(count, "area", "areas")}`,
  source: "Source",
  licence: "Licence",
  reading: "How to read it",
  caveats: "Take care",
  coverage: "Coverage",
  without: "Without a figure",
  withoutFigure: (suppressed: number, notCollected: number) => {
    const parts = [
      suppressed ? `${suppressed} because too few people live there to show it safely` : "",
      notCollected ? `${notCollected} because none was collected` : "",
    ].filter(Boolean);
    return parts.length ? `${listInWords(parts)}.` : "None: every area has one.";
  },
  limits: "How sure",
  hasLimits: "The source gives the range each figure likely lies in.",
  noLimits: "The source gives no limits, so small differences may be chance.",
  compared: "Compared with",
  comparedWith: (names: readonly string[]) =>
    names.length ? `${listInWords(names)}.` : "The source gives nothing to compare with.",
  similar: "similar places",
  site: "Where it comes from",
  highIsWorse: "A high figure is worse.",
  highIsBetter: "A high figure is better.",
  neither: "A high figure is neither good nor bad.",
  covered: (withValue: number, areas: number, name: string) =>
    `${grouped(withValue)} of ${grouped(areas)} ${name} have a figure.`,
  fictional: "These figures are invented.",
};
