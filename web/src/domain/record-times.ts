import { spokenWeekdays } from "./opening-hours.ts";
import type { RecordTime } from "./organisation-record.ts";
import { weekOfMonthNames } from "./record-words.ts";
import { spokenTime } from "./submission-opening.ts";

/** Times as people say them, one line for each set of hours: "Every two weeks on Tuesdays, 10 am to noon, in term time". */
export function timesInWords(times: readonly RecordTime[]): string[] {
  const groups = new Map<string, RecordTime[]>();
  for (const time of times) {
    const { weekday: _, ...rest } = time;
    const key = JSON.stringify([rest.opensAt, rest.closesAt, rest.frequency, rest.weeksOfMonth, limitsOf(time)]);
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  return [...groups.values()].map(groupInWords);
}

function groupInWords(group: readonly RecordTime[]): string {
  const first = group[0] as RecordTime;
  const days = group.map(({ weekday }) => weekday);
  const hours = `${spokenTime(first.opensAt)} to ${spokenTime(first.closesAt)}`;
  return [daysInWords(first, days), hours, ...limitsOf(first)].filter(Boolean).join(", ");
}

function daysInWords({ frequency, weeksOfMonth }: RecordTime, days: readonly number[]): string {
  const spoken = spokenWeekdays(days);
  if (frequency === "FORTNIGHTLY") return `Every two weeks on ${spoken}`;
  if (frequency === "MONTHLY") {
    const weeks = weeksOfMonth.map((week) => weekOfMonthNames[String(week)]?.toLowerCase() ?? "");
    const single = spoken.replace(/s\b/g, "");
    return weeks.length > 0 ? `The ${weeks.join(" and ")} ${single} of the month` : `Once a month on ${spoken}`;
  }
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

function limitsOf({ termTimeOnly, validFrom, validTo, note }: RecordTime): string[] {
  return [
    termTimeOnly ? "in term time" : "",
    validFrom ? `from ${dayInWords(validFrom)}` : "",
    validTo ? `until ${dayInWords(validTo)}` : "",
    note ? `(${note})` : "",
  ].filter(Boolean);
}

/** A date as people write it: 14 July 2026. */
export function dayInWords(date: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(day);
}
