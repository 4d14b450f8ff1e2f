import type { ProfileIndicator } from "#domain/neighbourhood.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";

/** The measures worth a first look: the chosen one, then those furthest from most areas, in the catalogue's order. */
export function shownFirst(indicators: readonly ProfileIndicator[], chosen: string | null, most: number) {
  const telling = indicators
    .filter((indicator) => verdictOf(indicator) !== null)
    .sort((a, b) => Number(b.slug === chosen) - Number(a.slug === chosen) || extremity(b) - extremity(a))
    .slice(0, most);
  const wanted = new Set(telling.map(({ slug }) => slug));
  return indicators.filter(({ slug }) => wanted.has(slug));
}

/** 0 in the middle of the order, 0.5 at either end. */
function extremity({ rank, rankOf }: ProfileIndicator): number {
  return rank === null || rankOf < 2 ? 0 : Math.abs((rank - 1) / (rankOf - 1) - 0.5);
}
