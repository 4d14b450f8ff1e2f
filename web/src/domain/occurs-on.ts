import { type Day, dayAfter, daysBetween, weekdayOf } from "./calendar-day.ts";
import type { Opening } from "./opening-hours.ts";

/** Whether an opening happens on a day; null when nobody can tell: fortnightly from no known day, monthly in no known
 *  week. The database judges by the same when it looks for what is open. */
export function occursOn(opening: Opening, day: Day): boolean | null {
  const { weekday, frequency, weeksOfMonth, validFrom, validTo } = opening;
  if (weekday !== weekdayOf(day) || day < (validFrom ?? day) || day > (validTo ?? day)) return false;
  if (frequency === "WEEKLY") return true;
  if (frequency === "FORTNIGHTLY") return validFrom ? Math.floor(daysBetween(validFrom, day) / 7) % 2 === 0 : null;
  if (!weeksOfMonth?.length) return null;
  const week = Math.ceil(Number(day.slice(8)) / 7);
  const isLast = dayAfter(day, 7).slice(5, 7) !== day.slice(5, 7);
  return weeksOfMonth.includes(week) || (isLast && weeksOfMonth.includes(-1));
}
