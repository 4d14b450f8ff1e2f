import { roundedTo } from "./indicator-format.ts";

/** Figures of one period, with the limits of each where the source has them. */
export type PeriodFigures = {
  values: readonly (number | null)[];
  lower: readonly (number | null)[] | null;
  upper: readonly (number | null)[] | null;
};

/** What became of each figure between two periods. */
export type Changes = {
  /** Later less earlier, of the figures as they are shown; null where either is missing. */
  values: (number | null)[];
  lower: (number | null)[] | null;
  upper: (number | null)[] | null;
};

/**
 * The change of each area, with limits made from the limits of both figures by squaring and adding (Newcombe 1998,
 * Statistics in Medicine 17:873; for any estimate, Zou and Donner 2008, 27:1693): d − √((a − aₗ)² + (bᵤ − b)²) and
 * d + √((aᵤ − a)² + (b − bₗ)²), for a later and b earlier. It takes both figures as drawn apart from one another.
 */
export function changesBetween(before: PeriodFigures, after: PeriodFigures, decimals: number): Changes {
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? null : roundedTo(value, decimals);
  const values = after.values.map((value, area) => {
    const [a, b] = [shown(value), shown(before.values[area])];
    return a === null || b === null ? null : roundedTo(a - b, decimals);
  });
  if (!before.lower || !before.upper || !after.lower || !after.upper) return { values, lower: null, upper: null };
  const limits = values.map((change, area) => {
    const [a, aLow, aHigh] = [after.values[area], after.lower?.[area], after.upper?.[area]];
    const [b, bLow, bHigh] = [before.values[area], before.lower?.[area], before.upper?.[area]];
    if (change === null || !known(a) || !known(b) || !known(aLow) || !known(aHigh) || !known(bLow) || !known(bHigh))
      return null;
    return [a - b - Math.hypot(a - aLow, bHigh - b), a - b + Math.hypot(aHigh - a, b - bLow)] as const;
  });
  return { values, lower: limits.map((each) => each?.[0] ?? null), upper: limits.map((each) => each?.[1] ?? null) };
}

function known(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
