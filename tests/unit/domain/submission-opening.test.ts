import { describe, expect, it } from "vitest";
import { spokenDays, spokenOpening, spokenTime } from "#domain/submission-opening.ts";

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

  it.each([
    [[1, 2, 3, 4, 5], "Monday to Friday"],
    [[2, 1], "Monday and Tuesday"],
    [[1, 3, 4, 5, 7], "Monday, Wednesday to Friday and Sunday"],
    [[6], "Saturday"],
  ])("says the days %j as %s", (days, words) => {
    expect(spokenDays(days)).toBe(words);
  });

  it("says each set of hours once", () => {
    expect(
      spokenOpening([
        { weekday: 1, opensAt: "10:00", closesAt: "12:00" },
        { weekday: 2, opensAt: "10:00", closesAt: "12:00" },
        { weekday: 6, opensAt: "14:00", closesAt: "16:30" },
      ]),
    ).toEqual(["Monday and Tuesday, 10 am to noon", "Saturday, 2 pm to 4:30 pm"]);
  });
});
