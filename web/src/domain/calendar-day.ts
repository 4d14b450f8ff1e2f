/** A day of the calendar, as ISO 8601 writes it: 2026-11-27. */
export type Day = string;

const msPerDay = 86_400_000;

/** Days from one to the other; less than none when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);

/** The day so many days on, or back. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay() || 7;
