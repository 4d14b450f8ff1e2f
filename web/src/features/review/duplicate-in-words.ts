import type { PossibleDuplicate } from "#data/review-queue.ts";
import { words } from "./words.ts";

/** Why two entries may be one: "The same phone and a like name as Tideline Fridge, 60 m apart". */
export function duplicateInWords({ name, reasons, distanceM }: PossibleDuplicate): string {
  const said = reasons.map((reason) => words.reasons[reason]).join(" and ");
  return words.doubleOf(name, capital(said), distanceM === null ? "" : words.apart(distance(distanceM)));
}

/** The same, short enough for a list: "Same phone, like name, 60 m apart". */
export function duplicateInShort({ reasons, distanceM }: PossibleDuplicate): string {
  const said = reasons.map((reason) => words.reasonsInShort[reason]).join(", ");
  return words.doubleInShort(capital(said), distanceM === null ? "" : words.apart(distance(distanceM)));
}

function distance(metres: number): string {
  return metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${(metres / 1000).toFixed(1)} km`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
