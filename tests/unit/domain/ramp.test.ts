import { describe, expect, test } from "vitest";
import { lookHereClass, rampColour, rampPosition } from "#domain/ramp.ts";

describe("ramp", () => {
  test("the end furthest from the ground means look here, whichever way is worse", () => {
    expect(rampPosition(4, 5, -1)).toBe(1);
    expect(rampPosition(0, 5, 1)).toBe(1);
    expect(rampPosition(4, 5, 0)).toBe(1);
    expect(lookHereClass(5, -1)).toBe(4);
    expect(lookHereClass(5, 1)).toBe(0);
  });

  test("a single class stands in the middle and says nothing", () => {
    expect(rampPosition(0, 1, -1)).toBe(0.5);
    expect(lookHereClass(1, -1)).toBeNull();
  });

  test("stops come back as they are, and between them colours mix", () => {
    const stops = ["#000000", "#ff0000", "#ffffff"];
    expect(rampColour(stops, 0)).toBe("#000000");
    expect(rampColour(stops, 0.5)).toBe("#ff0000");
    expect(rampColour(stops, 0.75)).toBe("#ff8080");
    expect(rampColour(stops, 7)).toBe("#ffffff");
  });
});
