import { type Day, weekdayOf } from "./calendar-day.ts";
import { spokenTime } from "./submission-opening.ts";
import { weekdayNames } from "./submission-words.ts";

/** A time it is open, local to Europe/London. A closing at or before the opening is the next day's. */
export type Opening = {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** HH:MM, with or without seconds. */
  opensAt: string;
  closesAt: string;
  frequency: "WEEKLY" | "FORTNIGHTLY" | "MONTHLY";
  /** Of a monthly one, where they are known: 1 to 5, and -1 for the last. */
  weeksOfMonth?: readonly number[] | null;
  /** Its first day and its last; a fortnight is counted from the first. */
  validFrom?: Day | null;
  validTo?: Day | null;
  /** It pauses in the school holidays; when those are, nobody has told us. */
  termTimeOnly?: boolean;
  note: string | null;
};

/** A moment on the clocks of Europe/London: the day, its weekday from 1 for Monday, and minutes since midnight. */
export function londonMoment(at: Date): { day: Day; weekday: number; minutes: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  const day = [part("year"), part("month"), part("day")].join("-");
  return { day, weekday: weekdayOf(day), minutes: Number(part("hour")) * 60 + Number(part("minute")) };
}

/** HH:MM as minutes since midnight. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** Weekdays as habits: "Tuesdays and Fridays", "Monday to Friday", "every day". */
export function spokenWeekdays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return "every day";
  const isRun = sorted.length > 2 && sorted.every((day, i) => i === 0 || day === (sorted[i - 1] ?? 0) + 1);
  const name = (day: number | undefined) => weekdayNames[(day ?? 1) - 1] ?? "";
  if (isRun) return `${name(sorted[0])} to ${name(sorted.at(-1))}`;
  const names = sorted.map((day) => `${name(day)}s`);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The week in words, one line for each set of hours: "Tuesdays and Fridays, 10 am to 6 pm". */
export function spokenWeek(openings: readonly Opening[]): string[] {
  const groups = new Map<string, Opening[]>();
  for (const opening of openings) {
    const { opensAt, closesAt, frequency, note } = opening;
    const key = [opensAt, closesAt, frequency, ...limitOf(opening), note ?? ""].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), opening]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0] as Opening;
    const days = spokenWeekdays(group.map((opening) => opening.weekday));
    const hours = `${spokenTime(first.opensAt)} to ${spokenTime(first.closesAt)}`;
    const often = [oftenOf(first, days), hours, ...limitOf(first)].join(", ");
    return first.note ? `${often} (${first.note})` : often;
  });
}

function oftenOf({ frequency }: Opening, days: string): string {
  if (frequency === "FORTNIGHTLY") return `Every two weeks on ${days}`;
  return frequency === "MONTHLY" ? `Once a month on ${days}` : capital(days);
}

/** What an opening does not say by its day and hours. */
export const limitOf = ({ termTimeOnly }: Opening): string[] => (termTimeOnly ? ["in term time only"] : []);

/** Days in short for a line of a list: "Tue, Fri". */
export function shortDays(openings: readonly Opening[]): string {
  const days = [...new Set(openings.map((opening) => opening.weekday))].sort((a, b) => a - b);
  if (days.length === 7) return "Every day";
  return days.map((day) => (weekdayNames[day - 1] ?? "").slice(0, 3)).join(", ");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
