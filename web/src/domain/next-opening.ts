import { type Day, dayAfter, weekdayOf } from "./calendar-day.ts";
import { occursOn } from "./occurs-on.ts";
import { limitOf, londonMoment, minutesOf, type Opening } from "./opening-hours.ts";
import { spokenTime } from "./submission-opening.ts";
import { weekdayNames } from "./submission-words.ts";

/** How far to look, in days: the longest wait for a fifth of a weekday. */
const horizon = 119;

/** When it opens next, as people say it: "tomorrow at 10 am", "on Tuesday at noon", "next Friday at 6 pm". Null where no
 *  day is known. One that pauses in the school holidays says so, and gives way to one of the same hour that does not. */
export function nextOpening(openings: readonly Opening[], at: Date): string | null {
  const { day: today, minutes } = londonMoment(at);
  for (let days = 0; days <= horizon; days += 1) {
    const day = dayAfter(today, days);
    const [next] = openings
      .filter((opening) => occursOn(opening, day) && (days > 0 || minutesOf(opening.opensAt) > minutes))
      .sort(bySoonest);
    if (next) return [`${spokenDay(day, days)} at ${spokenTime(next.opensAt)}`, ...limitOf(next)].join(", ");
  }
  return null;
}

function bySoonest(a: Opening, b: Opening): number {
  const later = minutesOf(a.opensAt) - minutesOf(b.opensAt);
  return later || Number(a.termTimeOnly ?? false) - Number(b.termTimeOnly ?? false);
}

const inFull = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** A day by how far off it is. */
function spokenDay(day: Day, days: number): string {
  const name = weekdayNames[weekdayOf(day) - 1] ?? "";
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days < 7) return `on ${name}`;
  if (days === 7) return `next ${name}`;
  return `on ${inFull.format(new Date(day))}`;
}
