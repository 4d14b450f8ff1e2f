import { expect, test } from "vitest";
import { metresBetween, walkMinutes } from "#domain/walking.ts";

test("a degree of latitude is 111.2 km, and longitude shrinks with it", () => {
  const from = { longitude: 2.1, latitude: 54.7 };
  expect(metresBetween(from, { longitude: 2.1, latitude: 54.71 })).toBeCloseTo(1112, -1);
  expect(metresBetween(from, { longitude: 2.11, latitude: 54.7 })).toBeCloseTo(643, -1);
});

test("a walk takes its detour at 80 metres a minute, and at least a minute", () => {
  expect(walkMinutes(615)).toBe(10);
  expect(walkMinutes(3)).toBe(1);
});
