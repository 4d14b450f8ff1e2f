import { describe, expect, it } from "vitest";
import { spokenTime } from "#domain/submission-opening.ts";

describe("times in words", () => {
  it.each([
    ["10:00", "10 am"],
    ["15:15", "3:15 pm"],
    ["12:00", "noon"],
    ["00:30", "12:30 am"],
    ["09:05:00", "9:05 am"],
  ])("says %s as %s", (time, words) => {
    expect(spokenTime(time)).toBe(words);
  });
});
