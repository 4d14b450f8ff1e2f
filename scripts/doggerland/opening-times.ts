import { pick } from "./draws.ts";

/** One time a service is open: weekday 1 (Monday) to 7, local times, and how often. */
export type Opening = readonly [weekday: number, opensAt: string, closesAt: string, frequency: "WEEKLY" | "MONTHLY"];

/** Which days it may fall on, how many of them, when it may start and how long it lasts. */
interface Pattern {
  readonly days: readonly number[];
  readonly count: readonly [least: number, most: number];
  readonly starts: readonly string[];
  readonly hours: readonly number[];
  readonly isMonthly?: boolean;
}

const WEEKDAYS = [1, 2, 3, 4, 5];
const ALL = [1, 2, 3, 4, 5, 6, 7];

const PATTERNS: Readonly<Record<string, Pattern>> = {
  pantry: { days: WEEKDAYS, count: [1, 2], starts: ["10:00", "11:00", "13:00", "15:00"], hours: [2, 3, 4] },
  lunch: { days: WEEKDAYS, count: [1, 2], starts: ["11:30", "12:00", "12:30"], hours: [2, 2.5] },
  lunchDaily: { days: WEEKDAYS, count: [5, 5], starts: ["11:00"], hours: [3] },
  midday: { days: WEEKDAYS, count: [1, 3], starts: ["10:00", "11:00", "12:00"], hours: [2, 3] },
  morning: { days: WEEKDAYS, count: [1, 2], starts: ["09:30", "10:00", "10:30"], hours: [1.5, 2, 2.5] },
  afternoon: { days: WEEKDAYS, count: [1, 2], starts: ["13:00", "13:30", "14:00"], hours: [2, 2.5, 3] },
  afterSchool: { days: WEEKDAYS, count: [3, 5], starts: ["15:15", "15:30"], hours: [2, 2.5] },
  evening: { days: [1, 2, 3, 4, 5], count: [1, 2], starts: ["18:00", "18:30", "19:00", "19:30"], hours: [1.5, 2, 2.5] },
  weekendMorning: { days: [6, 7], count: [1, 2], starts: ["09:00", "09:30", "10:00"], hours: [2, 2.5, 3] },
  weekendAfternoon: { days: [6, 7], count: [1, 1], starts: ["13:00", "14:00"], hours: [2, 3] },
  monthlyWeekend: {
    days: [6, 7],
    count: [1, 1],
    starts: ["10:00", "10:30", "11:00"],
    hours: [2, 3, 4],
    isMonthly: true,
  },
  monthlyEvening: { days: [1, 2, 3, 4], count: [1, 1], starts: ["19:00", "19:30"], hours: [1.5, 2], isMonthly: true },
  office: { days: WEEKDAYS, count: [4, 5], starts: ["09:00", "09:30"], hours: [7, 7.5, 8] },
  daytime: { days: [1, 2, 3, 4, 5, 6], count: [3, 6], starts: ["09:00", "09:30", "10:00"], hours: [5, 6, 7] },
  longDay: { days: ALL, count: [6, 7], starts: ["08:00", "09:00"], hours: [12, 13] },
  daily: { days: ALL, count: [7, 7], starts: ["07:00", "08:00"], hours: [13, 14] },
};

/** Opening times after a named pattern, the same hours on each of its days. RangeError for a name nobody wrote. */
export function openingTimes(patternName: string, random: () => number): Opening[] {
  const pattern = PATTERNS[patternName];
  if (!pattern) throw new RangeError(`no pattern of opening times is called ${patternName}`);
  const [least, most] = pattern.count;
  const count = least + Math.floor(random() * (most - least + 1));
  const days = [...pattern.days];
  while (days.length > count) days.splice(Math.floor(random() * days.length), 1);
  const start = pick(random, pattern.starts);
  const end = later(start, pick(random, pattern.hours));
  return days.map((day) => [day, start, end, pattern.isMonthly ? "MONTHLY" : "WEEKLY"]);
}

function later(time: string, hours: number): string {
  const [hour, minute] = time.split(":").map(Number) as [number, number];
  const minutes = hour * 60 + minute + hours * 60;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
