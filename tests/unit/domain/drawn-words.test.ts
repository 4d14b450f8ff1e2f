import { describe, expect, test } from "vitest";
import { drawnFile } from "#domain/drawn-export.ts";
import type { DrawnArea, DrawnFigure } from "#domain/drawn-neighbourhood.ts";
import {
  drawnFigureText,
  drawnFitText,
  drawnHeadline,
  drawnMakingNote,
  drawnMakingText,
  drawnMeasureText,
  drawnRangeText,
} from "#domain/drawn-words.ts";
import { plainSentence } from "#domain/sentence.ts";

const shown: DrawnFigure = {
  ...{ slug: "no-car", name: "Households with no car", shortName: "No car", theme: "Getting about", kind: "need" },
  ...{ unit: "%", unitPhrase: "of households", polarity: -1, decimals: 1, source: "Census", licence: "OGL" },
  ...{ period: "2021", state: "value", made: "rate-of-sums", value: 51.26, lower: 49, upper: 53.5 },
  ...{ numerator: 512, denominator: 999, suppression: null, membersWithFigure: 7 },
  ...{ borough: 29.7, boroughName: "Doggerland", england: 23.1 },
};
const held: DrawnFigure = {
  ...shown,
  ...{ slug: "falls", state: "suppressed", suppression: "small-count", value: null, lower: null, upper: null },
  ...{ numerator: null, denominator: null },
};
const share: DrawnFigure = {
  ...shown,
  ...{ slug: "tenth", name: "All needs", unit: "decile", unitPhrase: null, made: "share-in-most-deprived-fifth" },
  ...{ value: 42.4, lower: null, upper: null, borough: 5 },
};
const area: DrawnArea = {
  geography: {
    ...{ slug: "squares", name: "Squares", pluralName: null, source: "Small Town", licence: "CC0", attribution: null },
    isFictional: true,
  },
  shape: { type: "MultiPolygon", coordinates: [] },
  bounds: [1, 54, 1.1, 54.1],
  areaKm2: 1,
  members: Array.from({ length: 7 }, (_, id) => ({ id, code: `S${id}`, name: `S${id}`, population: 100 })),
  ...{ population: 13_027, fit: 0.9472, withheld: null, figures: [shown, held, share] },
  ...{ organisationCount: 60, freshCount: 45, themes: [], organisations: [] },
};

describe("a drawn neighbourhood says", () => {
  test("who lives there and what stands out, in sentences made from its figures", () => {
    expect(plainSentence(drawnHeadline(area, "Herring Quay"))).toBe(
      "Herring Quay is home to 13,027 people. It stands out for households with no car: 51.3% of households, against 29.7 in Doggerland. 60 organisations are inside.",
    );
  });

  test("how well it fits, never rounded up to a good fit", () => {
    expect(drawnFitText(0.9472)).toBe("Good fit: 94% of people in common");
    expect(drawnFitText(0.7999)).toBe("Loose fit: 79% of people in common");
    expect(drawnFitText(1)).toBe("Good fit: 100% of people in common");
  });

  test("its figures, how sure they are, and why one is held back", () => {
    expect([drawnFigureText(shown), drawnRangeText(shown)]).toEqual(["51.3%", "49.0 to 53.5"]);
    expect([drawnFigureText(held), drawnRangeText(held)]).toEqual(["fewer than 5", ""]);
    expect(drawnMakingText(held, area)).toBe("Fewer than 5, so the exact figure is not shown.");
  });

  test("in a few words when and how each was made, and from how many", () => {
    expect(drawnMakingNote(shown, area)).toBe("2021, counts added up, then divided.");
    expect(drawnMakingNote({ ...shown, membersWithFigure: 6 }, area)).toMatch(/ From 6 of 7 small areas\.$/);
    expect(drawnMakingNote(held, area)).toBe("2021. Fewer than 5, so the exact figure is not shown.");
  });

  test("of tenths, how many residents live in the most deprived fifth", () => {
    expect([drawnMeasureText(share), drawnFigureText(share)]).toEqual([
      "All needs: residents in the most deprived fifth",
      "42%",
    ]);
    expect(drawnMakingText(share, area)).toMatch(
      /^42% of residents live in the most deprived 20% of areas in Doggerland/,
    );
  });
});

test("a drawn neighbourhood's file holds back what the page holds back, and carries fit, source and licence", () => {
  const { collection, rows } = drawnFile(area, "Herring Quay", new Date("2026-11-22"));
  expect(collection.patchwork).toMatchObject({ source: "Census; Small Town", licence: "CC0; OGL" });
  expect(collection.features[0]?.properties).toMatchObject({
    ...{ name: "Herring Quay", degree_of_fit: 0.9472, small_areas: 7 },
    ...{ "no-car": 51.26, falls: null, falls_state: "suppressed" },
  });
  expect(rows).toMatchObject([
    { value: 51.26 },
    { value: null, numerator: null, shown: "fewer than 5" },
    { value: 42.4 },
  ]);
});
