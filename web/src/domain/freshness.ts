/** How lately somebody checked an entry: within 12 months, up to 30 days more, longer ago, not once. */
export type Freshness = "fresh" | "due" | "overdue" | "never";

export const freshnessStates: readonly Freshness[] = ["fresh", "due", "overdue", "never"];

const DAY_MS = 86_400_000;

const monthName = (date: Date, withYear: boolean) =>
  new Intl.DateTimeFormat("en-GB", {
    month: "long",
    timeZone: "Europe/London",
    ...(withYear ? { year: "numeric" } : {}),
  }).format(date);

/** A few words for a tag: "Checked in May", "Check due", "Overdue", "Never checked". */
export function freshnessLabel(freshness: Freshness, checkedAt: string | null, now: Date): string {
  if (freshness === "due") return "Check due";
  if (freshness === "overdue") return "Overdue";
  if (freshness === "never" || !checkedAt) return "Never checked";
  const checked = new Date(checkedAt);
  const isLongAgo = now.getTime() - checked.getTime() > 330 * DAY_MS;
  return `Checked in ${monthName(checked, isLongAgo)}`;
}

/** The same as a sentence, for a page: "Last checked on 14 July 2026." */
export function freshnessSentence(freshness: Freshness, checkedAt: string | null, now: Date): string {
  if (freshness === "never" || !checkedAt) return "Nobody has checked this entry yet. Ring or write before you go.";
  const checked = new Date(checkedAt);
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(checked);
  if (freshness === "fresh") return `Last checked on ${day}.`;
  const months = Math.max(1, Math.floor((now.getTime() - checked.getTime()) / (30.44 * DAY_MS)));
  const state = freshness === "due" ? "Due for a check" : "Overdue";
  return `${state}: last checked ${months} months ago, on ${day}. Ring or write before you go.`;
}
