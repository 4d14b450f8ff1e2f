import { dayAfter } from "./calendar-day.ts";
import { nextOpening } from "./next-opening.ts";
import { occursOn } from "./occurs-on.ts";
import { limitOf, londonMoment, minutesOf, type Opening } from "./opening-hours.ts";
import { spokenTime } from "./submission-opening.ts";

/** Open until a time; closed until the next opening, where its day is known; or open only if this is its fortnight or week. */
export type OpeningNow = { kind: "open"; until: string } | { kind: "unsure" } | { kind: "closed"; next: string | null };

/** Is it open at this moment, on the clocks of London? Of several the one that closes last is
 *  said; one that pauses in the school holidays says so, and gives way to one that does not. */
export function openingNow(openings: readonly Opening[], at: Date): OpeningNow {
  const held = openings.map((opening) => ({ opening, holds: holdsAt(opening, at) }));
  const [open] = held
    .filter(({ holds }) => holds)
    .map(({ opening }) => opening)
    .sort(
      (a, b) =>
        Number(a.termTimeOnly ?? false) - Number(b.termTimeOnly ?? false) || minutesLeft(b, at) - minutesLeft(a, at),
    );
  if (open) return { kind: "open", until: [spokenTime(open.closesAt), ...limitOf(open)].join(", ") };
  if (held.some(({ holds }) => holds === null)) return { kind: "unsure" };
  return { kind: "closed", next: nextOpening(openings, at) };
}

/** A service with its times; one that is closed for now keeps them, and nobody can come. */
type Offered = { status: "active" | "temporarily_closed"; when: readonly Opening[] };

/** The same of all services that have times, as a sentence, with the words for being open apart from the rest. */
export function openingSentence(services: readonly Offered[], at: Date): { open: string; rest: string } {
  const running = services.filter(({ status, when }) => status === "active" && when.length > 0);
  if (running.length === 0) return { open: "", rest: "Closed for now." };
  const now = openingNow(
    running.flatMap(({ when }) => when),
    at,
  );
  if (now.kind === "open") return { open: "Open now", rest: `, until ${now.until}.` };
  if (now.kind === "unsure") return { open: "", rest: "Perhaps open now: ask which weeks." };
  return { open: "", rest: now.next ? `Closed now. Opens ${now.next}.` : "Closed now." };
}

/** Until it closes, on this day or the next. */
function minutesLeft({ closesAt }: Opening, at: Date): number {
  const left = minutesOf(closesAt) - londonMoment(at).minutes;
  return left > 0 ? left : left + 24 * 60;
}

/** A closing at or before the opening is the next day's. Null when nobody can tell whether this is its day. */
function holdsAt(opening: Opening, at: Date): boolean | null {
  const { day, minutes } = londonMoment(at);
  const [from, to] = [minutesOf(opening.opensAt), minutesOf(opening.closesAt)];
  if (to > from) return minutes >= from && minutes < to ? occursOn(opening, day) : false;
  if (minutes >= from) return occursOn(opening, day);
  return minutes < to ? occursOn(opening, dayAfter(day, -1)) : false;
}
