import { describe, expect, it } from "vitest";
import { nextOpening } from "#domain/next-opening.ts";
import type { Opening } from "#domain/opening-hours.ts";
import { openingNow, openingSentence } from "#domain/opening-now.ts";

const opening = (weekday: number, opensAt: string, closesAt: string, rest: Partial<Opening> = {}): Opening => ({
  weekday,
  opensAt,
  closesAt,
  frequency: "WEEKLY",
  note: null,
  ...rest,
});
/** Friday 27 November 2026, on the clocks of London. */
const friday = (time: string) => new Date(`2026-11-27T${time}:00Z`);

describe("when it opens next", () => {
  const weekdays = [opening(2, "10:00", "16:00"), opening(5, "09:30", "12:00")];
  it("names the day as people do: today, tomorrow, a weekday, the same day next week", () => {
    expect(nextOpening(weekdays, friday("08:00"))).toBe("today at 9:30 am");
    expect(nextOpening(weekdays, friday("12:00"))).toBe("on Tuesday at 10 am");
    expect(nextOpening([opening(6, "12:00", "14:00")], friday("18:00"))).toBe("tomorrow at noon");
    expect(nextOpening([opening(5, "09:30", "12:00")], friday("12:00"))).toBe("next Friday at 9:30 am");
  });
  it("is the soonest of all, over the end of the week", () => {
    expect(nextOpening([opening(4, "10:00", "11:00"), opening(1, "08:00", "09:00")], friday("18:00"))).toBe(
      "on Monday at 8 am",
    );
  });
  it("is reckoned on the clocks of London in summer", () => {
    expect(nextOpening([opening(5, "10:00", "18:00")], new Date("2026-07-03T08:59:00Z"))).toBe("today at 10 am");
    expect(nextOpening([opening(5, "10:00", "18:00")], new Date("2026-07-03T09:00:00Z"))).toBe("next Friday at 10 am");
  });
  it("says that one pauses in the school holidays, and prefers one that does not at the same hour", () => {
    const inTerm = opening(6, "10:00", "12:00", { termTimeOnly: true });
    expect(nextOpening([inTerm], friday("18:00"))).toBe("tomorrow at 10 am, in term time only");
    expect(nextOpening([inTerm, opening(6, "10:00", "11:00")], friday("18:00"))).toBe("tomorrow at 10 am");
  });
  it("leaves out what is over by then, and waits for what has not begun", () => {
    expect(nextOpening([opening(6, "10:00", "12:00", { validTo: "2026-11-27" })], friday("18:00"))).toBeNull();
    expect(nextOpening([opening(6, "10:00", "12:00", { validTo: "2026-11-28" })], friday("18:00"))).toBe(
      "tomorrow at 10 am",
    );
    expect(nextOpening([opening(6, "10:00", "12:00", { validFrom: "2026-11-29" })], friday("18:00"))).toBe(
      "on Saturday 5 December at 10 am",
    );
  });
  it("reckons the day of a fortnight from its first, and of a month from its weeks", () => {
    const fortnightly = { frequency: "FORTNIGHTLY", validFrom: "2026-11-20" } as const;
    expect(nextOpening([opening(5, "10:00", "12:00", fortnightly)], friday("08:00"))).toBe("next Friday at 10 am");
    expect(nextOpening([opening(5, "10:00", "12:00", fortnightly)], new Date("2026-11-20T12:00:00Z"))).toBe(
      "on Friday 4 December at 10 am",
    );
    const last = { frequency: "MONTHLY", weeksOfMonth: [-1] } as const;
    expect(nextOpening([opening(5, "10:00", "12:00", last)], friday("08:00"))).toBe("today at 10 am");
    expect(nextOpening([opening(5, "10:00", "12:00", last)], friday("12:00"))).toBe("on Friday 25 December at 10 am");
    const fifth = { frequency: "MONTHLY", weeksOfMonth: [5] } as const;
    expect(nextOpening([opening(3, "10:00", "12:00", fifth)], friday("12:00"))).toBe(
      "on Wednesday 30 December at 10 am",
    );
    const fifthMonday = opening(1, "10:00", "12:00", fifth);
    expect(nextOpening([fifthMonday], new Date("2026-11-30T13:00:00Z"))).toBe("on Monday 29 March at 10 am");
  });
  it("knows no day of a fortnight without a first or a month without its weeks, and says nothing then", () => {
    expect(nextOpening([opening(6, "10:00", "12:00", { frequency: "MONTHLY" })], friday("18:00"))).toBeNull();
    expect(nextOpening([opening(6, "10:00", "12:00", { frequency: "FORTNIGHTLY" })], friday("18:00"))).toBeNull();
  });
});

describe("whether it is open now", () => {
  it("is open until a time, closed until the next, or not to be told", () => {
    const openings = [opening(5, "09:30", "12:00"), opening(5, "14:00", "16:00", { frequency: "MONTHLY" })];
    expect(openingNow(openings, friday("10:00"))).toEqual({ kind: "open", until: "noon" });
    expect(openingNow(openings, friday("12:00"))).toEqual({ kind: "closed", next: "next Friday at 9:30 am" });
    expect(openingNow(openings, friday("14:00"))).toEqual({ kind: "unsure" });
  });
  it("counts a monthly one in its week, and none that is over", () => {
    const last = opening(5, "10:00", "12:00", { frequency: "MONTHLY", weeksOfMonth: [-1] });
    expect(openingNow([last], friday("11:00"))).toEqual({ kind: "open", until: "noon" });
    const over = opening(5, "10:00", "12:00", { validTo: "2026-11-26" });
    expect(openingNow([over], friday("11:00"))).toEqual({ kind: "closed", next: null });
  });
  it("is judged by the day it opened where it runs past midnight", () => {
    const night = opening(4, "20:00", "02:00", { validTo: "2026-11-26" });
    expect(openingNow([night], friday("01:00"))).toEqual({ kind: "open", until: "2 am" });
  });
  it("is said in a sentence, of which only that it is open stands out", () => {
    const running = (...when: Opening[]) => [{ status: "active" as const, when }];
    const weekly = opening(5, "10:00", "12:00");
    expect(openingSentence(running(weekly), friday("11:00"))).toEqual({ open: "Open now", rest: ", until noon." });
    const later = { open: "", rest: "Closed now. Opens next Friday at 10 am." };
    expect(openingSentence(running(weekly), friday("13:00"))).toEqual(later);
    const over = opening(5, "10:00", "12:00", { validTo: "2026-11-26" });
    expect(openingSentence(running(over), friday("11:00"))).toEqual({ open: "", rest: "Closed now." });
  });
  it("promises nothing of a service that is closed for now", () => {
    const paused = { status: "temporarily_closed" as const, when: [opening(5, "10:00", "12:00")] };
    expect(openingSentence([paused], friday("11:00"))).toEqual({ open: "", rest: "Closed for now." });
    const other = { status: "active" as const, when: [opening(5, "14:00", "16:00")] };
    const sentence = { open: "", rest: "Closed now. Opens today at 2 pm." };
    expect(openingSentence([paused, other], friday("11:00"))).toEqual(sentence);
  });
  it("says the last closing of several", () => {
    const [short, long, night] = [
      opening(5, "09:00", "12:00"),
      opening(5, "09:00", "17:00"),
      opening(5, "10:00", "01:00"),
    ];
    expect(openingNow([short, long], friday("11:00"))).toEqual({ kind: "open", until: "5 pm" });
    expect(openingNow([short, night, long], friday("11:00"))).toEqual({ kind: "open", until: "1 am" });
  });
});
