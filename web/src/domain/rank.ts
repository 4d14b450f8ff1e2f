import { roundedTo } from "./indicator-format.ts";
import { grouped } from "./sentence.ts";

/** A place in an order; areas with the same shown figure share it. */
export type Rank = { rank: number; of: number; isTied: boolean };

/** Ranks from the highest value; null where there is no figure. */
export function ranksOf(values: readonly (number | null)[], decimals: number): (Rank | null)[] {
  const shown = values.map((value) => (value === null || !Number.isFinite(value) ? null : roundedTo(value, decimals)));
  const sorted = shown.filter((value) => value !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  const times = new Map<number, number>();
  for (const [position, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, position + 1);
    times.set(value, (times.get(value) ?? 0) + 1);
  }
  return shown.map((value) =>
    value === null ? null : { rank: first.get(value) ?? 1, of: sorted.length, isTied: (times.get(value) ?? 0) > 1 },
  );
}

/** "7th highest", "joint highest", "3rd lowest": counted from the nearer end. */
export function rankWords({ rank, of, isTied }: Rank): string {
  const joint = isTied ? "joint " : "";
  const fromLowest = of - rank + 1;
  if (rank <= of / 2 || of === 1 || isTied) return `${joint}${rank === 1 ? "" : `${ordinal(rank)} `}highest`;
  return fromLowest === 1 ? "lowest" : `${ordinal(fromLowest)} lowest`;
}

/** "1st", "22nd", "113th". */
export function ordinal(count: number): string {
  const lastTwo = count % 100;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${grouped(count)}${ending}`;
}
