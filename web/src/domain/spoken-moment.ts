const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long ago, as short as a list needs it: "9 min", "3 h", "2 days". */
export function waitingTime(since: string, now: Date): string {
  const waitedMs = Math.max(0, now.getTime() - new Date(since).getTime());
  if (waitedMs < hourMs) return `${Math.max(1, Math.floor(waitedMs / minuteMs))} min`;
  if (waitedMs < dayMs) return `${Math.floor(waitedMs / hourMs)} h`;
  const days = Math.floor(waitedMs / dayMs);
  return days === 1 ? "1 day" : `${days} days`;
}

/** A moment as people write it: "14 July 2026, 15:30". */
export function spokenMoment(at: string): string {
  const zone = { timeZone: "Europe/London" } as const;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", ...zone }).format(new Date(at));
  const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", ...zone }).format(new Date(at));
  return `${day}, ${time}`;
}
