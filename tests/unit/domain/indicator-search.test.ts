import { describe, expect, test } from "vitest";
import type { Indicator } from "#domain/indicator.ts";
import { indicatorsMatching, indicatorThemes } from "#domain/indicator-search.ts";

const measure = (name: string, theme: string, searchTerms: string[] = []): Indicator => ({
  slug: name,
  name,
  shortName: name,
  description: "",
  definition: "",
  theme,
  kind: "need",
  unit: "%",
  unitPhrase: "",
  polarity: -1,
  decimals: 1,
  fixedBreaks: null,
  source: "",
  licence: "",
  url: null,
  caveats: null,
  sortOrder: 1,
  isFictional: true,
  searchTerms,
  periods: ["2025"],
  latestPeriod: "2025",
  areas: 1,
  withValue: 1,
});

const catalogue = [
  measure("Volunteers per 1,000 people", "Friends, help and trust"),
  measure("Households behind on a bill", "Money and work", ["rent", "debt"]),
  measure("People who feel lonely often", "Friends, help and trust", ["alone"]),
];
const found = (question: string) => indicatorsMatching(catalogue, question).map(({ name }) => name);

describe("looking for a measure", () => {
  test("finds the words people use for it", () => {
    expect(found("rent")).toEqual(["Households behind on a bill"]);
    expect(found("alone")).toEqual(["People who feel lonely often"]);
  });

  test("forgives a plural, a capital and a word not finished", () => {
    expect(found("volunteer")).toEqual(["Volunteers per 1,000 people"]);
    expect(found("VOLUNTEERS")).toEqual(["Volunteers per 1,000 people"]);
    expect(found("lon")).toEqual(["People who feel lonely often"]);
  });

  test("asks for every word", () => {
    expect(found("money rent")).toEqual(["Households behind on a bill"]);
    expect(found("money alone")).toEqual([]);
  });

  test("shows all for an empty question", () => {
    expect(found("  ")).toHaveLength(3);
  });

  test("themes keep the order of the catalogue", () => {
    expect(indicatorThemes(catalogue).map(({ theme, indicators }) => [theme, indicators.length])).toEqual([
      ["Friends, help and trust", 2],
      ["Money and work", 1],
    ]);
  });
});
