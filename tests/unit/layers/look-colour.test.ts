import { describe, expect, test } from "vitest";
import { bivariateLook, divergingLook, emptyLooks, scaleOfLook } from "#layers/area-looks.ts";
import { lookColour } from "#layers/look-colour.ts";
import type { Palette } from "#map/palette.ts";

const cells = ["#000000", "#000001", "#000002", "#000010", "#000011", "#000012", "#000020", "#000021", "#000022"];
const palette = {
  ramp: ["#100000", "#200000", "#300000", "#400000", "#500000"],
  diverging: ["#001000", "#002000", "#003000", "#004000", "#005000"],
  bivariate: cells,
  missing: "#ffffff",
} as unknown as Palette;

describe("the look of an area", () => {
  test("lies on one scale only, wherever on it", () => {
    for (const place of [0, 0.25, 0.5, 1]) {
      expect(scaleOfLook(place)).toEqual({ scale: "ramp", place });
      expect(scaleOfLook(divergingLook(place))).toEqual({ scale: "diverging", place });
    }
    for (const look of Object.values(emptyLooks)) expect(scaleOfLook(look)).toBeNull();
  });

  test("has the colour of its scale: the ramp, better to worse, or a cell of need and help", () => {
    expect(lookColour(palette, 1)).toBe("#500000");
    expect(lookColour(palette, divergingLook(0))).toBe("#001000");
    expect(lookColour(palette, divergingLook(7))).toBe("#005000");
    const seen = [0, 1, 2].flatMap((need) => [0, 1, 2].map((help) => lookColour(palette, bivariateLook(need, help))));
    expect(seen).toEqual(cells);
    expect(lookColour(palette, emptyLooks.suppressed)).toBeNull();
  });
});
