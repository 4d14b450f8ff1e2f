import type { Opening } from "./opening-hours.ts";
import type { Service } from "./organisation-detail.ts";
import { spokenTime } from "./submission-opening.ts";
import { weekdayNames } from "./submission-words.ts";

/** One time of a day: the hours, what is on, how often, and whether it pauses in the school holidays. */
export type DayEntry = {
  hours: string;
  service: string;
  frequency: Opening["frequency"];
  isTermTimeOnly: boolean;
  note: string | null;
};

export type WeekDay = { weekday: number; name: string; entries: readonly DayEntry[] };

/** A week from Monday with what is on each day, in the order of the clock; days without anything are there and empty. */
export function openingWeek(services: readonly Service[]): WeekDay[] {
  const all = services.flatMap(({ name, when }) => when.map((opening) => ({ ...opening, service: name })));
  return weekdayNames.map((name, i) => ({
    weekday: i + 1,
    name,
    entries: all
      .filter((opening) => opening.weekday === i + 1)
      .sort((a, b) => a.opensAt.localeCompare(b.opensAt))
      .map((opening) => ({
        hours: `${spokenTime(opening.opensAt)} to ${spokenTime(opening.closesAt)}`,
        service: opening.service,
        frequency: opening.frequency,
        isTermTimeOnly: opening.termTimeOnly ?? false,
        note: opening.note,
      })),
  }));
}
