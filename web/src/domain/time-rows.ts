import type { RecordTime } from "./organisation-record.ts";

/** The same times on one or more days. */
export type TimeRow = Omit<RecordTime, "weekday"> & { days: number[] };

/** A row nobody has filled in. */
export const emptyTimeRow: TimeRow = {
  days: [],
  opensAt: "",
  closesAt: "",
  frequency: "WEEKLY",
  weeksOfMonth: [],
  termTimeOnly: false,
  validFrom: null,
  validTo: null,
  note: null,
};

/** Times gathered by all that they share but the day, in the order they came. */
export function timeRows(times: readonly RecordTime[]): TimeRow[] {
  const rows = new Map<string, TimeRow>();
  for (const { weekday, ...rest } of times) {
    const key = JSON.stringify(Object.entries(rest).sort());
    const row = rows.get(key);
    if (row) row.days.push(weekday);
    else rows.set(key, { ...rest, days: [weekday] });
  }
  return [...rows.values()];
}

/** Rows as times, one a day, in the order of the week. */
export function timesOfRows(rows: readonly TimeRow[]): RecordTime[] {
  return rows
    .flatMap(({ days, ...rest }) => days.map((weekday) => ({ weekday, ...rest })))
    .sort((a, b) => a.weekday - b.weekday || a.opensAt.localeCompare(b.opensAt));
}
