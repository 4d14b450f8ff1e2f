import { plainFigure, roundedTo } from "./indicator-format.ts";
import type { ProfileIndicator, TrendPoint } from "./neighbourhood.ts";

/** "Up 4.9 points since 2016. Borough up 3.1."; null when there are not two figures to compare. */
export function trendSentence({ trend, unit, decimals }: ProfileIndicator): string | null {
  const known = trend.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.period === last.period) return null;
  const change = roundedTo((last.value ?? 0) - (first.value ?? 0), decimals);
  const points = unit === "%" ? " points" : "";
  const doubt = change !== 0 && mayBeChance(first, last) ? ", which may be chance" : "";
  const here =
    change === 0
      ? `No change since ${first.period}.`
      : `${moved(change, decimals)}${points} since ${first.period}${doubt}.`;
  if (first.borough === null || last.borough === null) return here;
  const other = roundedTo(last.borough - first.borough, decimals);
  return `${here} Borough ${other === 0 ? "unchanged" : moved(other, decimals).toLowerCase()}.`;
}

/** The likely ranges of the two figures meet. */
function mayBeChance(first: TrendPoint, last: TrendPoint): boolean {
  if (first.lower === null || first.upper === null || last.lower === null || last.upper === null) return false;
  return first.lower <= last.upper && last.lower <= first.upper;
}

function moved(change: number, decimals: number): string {
  return `${change > 0 ? "Up" : "Down"} ${plainFigure(Math.abs(change), decimals)}`;
}
