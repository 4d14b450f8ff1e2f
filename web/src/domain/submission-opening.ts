import { weekdayNames } from "./submission-words.ts";

/** A time as people say it: 10:00 is "10 am", 15:15 is "3:15 pm", 12:00 is "noon". */
export function spokenTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (hours === 12 && minutes === 0) return "noon";
  const hour = hours % 12 || 12;
  return `${hour}${minutes ? `:${String(minutes).padStart(2, "0")}` : ""} ${hours < 12 ? "am" : "pm"}`;
}

/** Days as people say them: runs of three or more get "to", pairs get "and". */
export function spokenDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${nameOf(run[0])} to ${nameOf(run.at(-1))}`] : run.map((day) => nameOf(day)),
  );
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** Times of a week as one line for each set of hours: "Monday to Friday, 10 am to noon". */
export function spokenOpening(times: readonly { weekday: number; opensAt: string; closesAt: string }[]): string[] {
  const byHours = new Map<string, number[]>();
  for (const { weekday, opensAt, closesAt } of times) {
    const hours = `${spokenTime(opensAt)} to ${spokenTime(closesAt)}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), weekday]);
  }
  return [...byHours].map(([hours, days]) => `${spokenDays(days)}, ${hours}`);
}

function nameOf(day: number | undefined): string {
  return weekdayNames[(day ?? 1) - 1] ?? "";
}
