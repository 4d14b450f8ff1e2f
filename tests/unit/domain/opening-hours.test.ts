import { describe, expect, it } from "vitest";
import { type Opening, shortDays, spokenWeek, spokenWeekdays } from "#domain/opening-hours.ts";
import { openingNow } from "#domain/opening-now.ts";
import { openingWeek } from "#domain/opening-week.ts";
import type { Service } from "#domain/organisation-detail.ts";

const opening = (weekday: number, opensAt: string, closesAt: string, rest: Partial<Opening> = {}): Opening => ({
  weekday,
  opensAt,
  closesAt,
  frequency: "WEEKLY",
  note: null,
  ...rest,
});
const openUntil = (openings: Opening[], at: Date) => {
  const now = openingNow(openings, at);
  return now.kind === "open" ? now.until : null;
};
const service = (name: string, when: Opening[]): Service => ({
  id: name,
  name,
  description: null,
  whoFor: [],
  status: "active",
  cost: "free",
  costNote: null,
  howToJoin: null,
  whenNote: null,
  when,
});

describe("open now", () => {
  const friday = [opening(5, "10:00", "18:00")];
  it("is judged on the clocks of London, in summer as in winter", () => {
    expect(openUntil(friday, new Date("2026-07-03T09:30:00Z"))).toBe("6 pm");
    expect(openUntil(friday, new Date("2026-11-27T09:30:00Z"))).toBeNull();
    expect(openUntil(friday, new Date("2026-11-27T10:00:00Z"))).toBe("6 pm");
  });
  it("ends at the closing time", () => {
    expect(openUntil(friday, new Date("2026-11-27T18:00:00Z"))).toBeNull();
  });
  it("runs past midnight when it closes at or before it opens", () => {
    const late = [opening(7, "20:00", "02:00")];
    expect(openUntil(late, new Date("2026-11-30T01:59:00Z"))).toBe("2 am");
    expect(openUntil(late, new Date("2026-11-30T02:00:00Z"))).toBeNull();
  });
  it("never takes a monthly one for granted", () => {
    const monthly = [opening(5, "10:00", "18:00", { frequency: "MONTHLY" })];
    expect(openUntil(monthly, new Date("2026-11-27T12:00:00Z"))).toBeNull();
  });
});

describe("a time that pauses in the school holidays", () => {
  const inTerm = opening(5, "10:00", "16:00", { termTimeOnly: true });
  const noon = new Date("2026-11-27T12:00:00Z");
  it("says so where it counts as open, and gives way to one that does not pause", () => {
    expect(openUntil([inTerm], noon)).toBe("4 pm, in term time only");
    expect(openUntil([inTerm, opening(5, "11:00", "13:00")], noon)).toBe("1 pm");
  });
  it("is told apart from the same hours of the whole year", () => {
    expect(spokenWeek([inTerm, opening(4, "10:00", "16:00")])).toEqual([
      "Fridays, 10 am to 4 pm, in term time only",
      "Thursdays, 10 am to 4 pm",
    ]);
  });
});

describe("a week in words", () => {
  it("gathers the days that keep the same hours", () => {
    expect(spokenWeek([opening(5, "10:00", "18:00"), opening(2, "10:00", "18:00")])).toEqual([
      "Tuesdays and Fridays, 10 am to 6 pm",
    ]);
  });
  it("says runs of days, and every day", () => {
    expect(spokenWeekdays([1, 2, 3, 4, 5])).toBe("Monday to Friday");
    expect(spokenWeekdays([1, 2, 3, 4, 5, 6, 7])).toBe("every day");
    expect(spokenWeekdays([1, 3, 5])).toBe("Mondays, Wednesdays and Fridays");
  });
  it("keeps what is monthly, and a note, apart", () => {
    const first = opening(3, "14:00", "15:30", { frequency: "MONTHLY", note: "first in the month" });
    expect(spokenWeek([{ ...first, frequency: "FORTNIGHTLY", note: null }])).toEqual([
      "Every two weeks on Wednesdays, 2 pm to 3:30 pm",
    ]);
    expect(spokenWeek([first])).toEqual(["Once a month on Wednesdays, 2 pm to 3:30 pm (first in the month)"]);
  });
  it("shortens days for a line of a list", () => {
    expect(shortDays([opening(5, "10:00", "11:00"), opening(2, "10:00", "11:00")])).toBe("Tue, Fri");
  });
});

describe("a week as a table", () => {
  it("has seven days from Monday, and the times of each in the order of the clock", () => {
    const week = openingWeek([
      service("Lunch", [opening(2, "12:00", "14:00")]),
      service("Shop", [opening(2, "09:30", "11:00")]),
    ]);
    expect(week.map((day) => day.name)).toHaveLength(7);
    expect(week[0]?.entries).toEqual([]);
    expect(week[1]?.entries.map((entry) => `${entry.hours} ${entry.service}`)).toEqual([
      "9:30 am to 11 am Shop",
      "noon to 2 pm Lunch",
    ]);
  });
});
