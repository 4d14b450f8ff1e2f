import { describe, expect, test } from "vitest";
import { classesOf } from "#domain/classes.ts";
import { type HeadlineInput, indicatorHeadline } from "#domain/indicator-headline.ts";
import { plainSentence } from "#domain/sentence.ts";

const children = { unit: "%", unitPhrase: "of children", polarity: -1, decimals: 1 } as const;
const values = [5, 8, 10, 12, 15, 18, 21, 24, 31, 37];
const districts = ["A", "A", "A", "B", "B", "B", "C", "C", "Quay", "Quay"];

function said(change: Partial<HeadlineInput>): string {
  const measure = change.measure ?? children;
  const shown = change.values ?? values;
  const classes = classesOf(shown, { method: "quantile", count: 5, decimals: measure.decimals });
  const sentence = indicatorHeadline({
    classes,
    districts,
    areasName: "neighbourhoods",
    ...change,
    measure,
    values: shown,
  });
  return sentence ? plainSentence(sentence) : "";
}

describe("the headline of a measure", () => {
  test("speaks of people in tenths where it can, and says where most are", () => {
    expect(said({})).toBe(
      "In 2 of 10 neighbourhoods, this is true of at least three in ten children. All of them lie in Quay.",
    );
  });

  test("counts areas without a figure among all areas", () => {
    expect(said({ values: [...values.slice(0, 9), null] })).toContain("of 10 neighbourhoods");
  });

  test("turns round where high is better", () => {
    const measure = { unit: "%", unitPhrase: "of adults", polarity: 1, decimals: 0 } as const;
    expect(said({ measure, values: [31, 37, 41, 44, 55, 58, 61, 64, 71, 77] })).toBe(
      "In 2 of 10 neighbourhoods, this is true of fewer than four in ten adults. All of them lie in A.",
    );
  });

  test("gives the class's own limit for measures that are no per cent", () => {
    const measure = { unit: "per 1,000 people", unitPhrase: "", polarity: -1, decimals: 0 } as const;
    expect(said({ measure })).toContain("the figure is at least 31 per 1,000 people.");
  });

  test("names no place when the areas lie all over", () => {
    const spread = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
    const measure = { unit: "%", unitPhrase: "of adults", polarity: -1, decimals: 0 } as const;
    const many = Array.from({ length: 50 }, (_, i) => i);
    const sentence = said({ measure, values: many, districts: many.map((i) => spread[i % 10] ?? "") });
    expect(sentence).toMatch(/They are spread over 10 places\.$/);
  });

  test("says so when every figure is the same", () => {
    expect(said({ values: [4, 4, 4] })).toBe("Every figure is the same: 4.0% of children.");
  });

  test("says nothing when there is no figure", () => {
    expect(said({ values: [null, null] })).toBe("");
  });
});
