import { expect, test } from "vitest";
import { scaleOf } from "#map/scale.ts";

test("the scale bar is the longest round distance that fits", () => {
  const bar = scaleOf(54.7, 11.8);
  expect(bar.distanceM).toBe(1000);
  expect(bar.widthPx).toBeGreaterThan(48);
  expect(bar.widthPx).toBeLessThanOrEqual(96);
});

test("at the equator and zoom 0 a pixel of a 512 px world is 78 km", () => {
  expect(scaleOf(0, 0)).toEqual({ distanceM: 5_000_000, widthPx: 64 });
});
