import type { ProfileIndicator } from "./neighbourhood.ts";

/** How a figure stands to what it is held against. */
export type NeighbourhoodVerdict = "better" | "worse" | "similar" | "neither";

/** What a neighbourhood is held against: England where the source has it, else the borough. */
export function referenceOf({ england, borough }: Pick<ProfileIndicator, "england" | "borough">): number | null {
  return england ?? borough;
}

/**
 * Better or worse only when the difference is more than chance: the reference lies outside the likely range, or,
 * where there is no range, further off than a tenth of the spread of the middle half. Null without a figure.
 */
export function verdictOf(indicator: ProfileIndicator): NeighbourhoodVerdict | null {
  const { value, lower, upper, polarity, quartiles } = indicator;
  const reference = referenceOf(indicator);
  if (value === null || reference === null) return null;
  if (polarity === 0) return "neither";
  const spread = quartiles ? Math.abs((quartiles[3] ?? 0) - (quartiles[1] ?? 0)) : 0;
  const isClose =
    lower !== null && upper !== null
      ? reference >= lower && reference <= upper
      : Math.abs(value - reference) <= spread / 10;
  if (isClose || value === reference) return "similar";
  return value > reference === (polarity === 1) ? "better" : "worse";
}
