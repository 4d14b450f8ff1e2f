import { type Classes, classLabel, classOf } from "#domain/classes.ts";
import { type DivergingClasses, divergingClasses, divergingPosition, isSimilar } from "#domain/diverging.ts";
import type { Polarity } from "#domain/indicator.ts";
import { divergingLook } from "#layers/area-looks.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { wayWords } from "./ways-words.ts";
import { words } from "./words.ts";

const usualClasses = 5;

/** How an area stands to what it is held against; unsure where its limits hold that. */
export type Standing = "higher" | "lower" | "same" | "unsure";

/** Classes on both sides of a figure, each area's, and their looks: better at one end and worse at the other. */
export function divergingParts(
  values: readonly (number | null)[],
  wish: { comparator: number; decimals: number; polarity: Polarity; view: Pick<ExploreView, "classCount" | "method"> },
) {
  const { comparator, decimals, polarity, view } = wish;
  const method = view.method === "equal" ? "equal" : "quantile";
  const classes: DivergingClasses = divergingClasses(values, {
    comparator,
    count: view.classCount ?? usualClasses,
    decimals,
    method,
  });
  const { counts } = classes;
  const groups = words.countWords[counts.length] ?? String(counts.length);
  return {
    classes: classes as Classes,
    counts,
    classPositions: values.map((value) => classOf(value, classes)),
    labels: counts.map((_, position) => classLabel(position, classes)),
    lookOfClass: counts.map((_, position) => {
      const above = divergingPosition(position, counts.length);
      return divergingLook(((polarity === 1 ? -above : above) + 1) / 2);
    }),
    cut: counts.length < 2 ? wayWords.oneGroup : wayWords.cut[method](groups),
    ends: endsOf(polarity),
  };
}

/** How each area stands to a figure; null without a figure. */
export function standingsOf(
  values: readonly (number | null)[],
  limits: { lower: readonly (number | null)[] | null; upper: readonly (number | null)[] | null },
  comparator: number,
): (Standing | null)[] {
  return values.map((value, area) => {
    if (value === null || !Number.isFinite(value)) return null;
    if (isSimilar(comparator, limits.lower?.[area] ?? null, limits.upper?.[area] ?? null)) return "unsure";
    return value > comparator ? "higher" : value < comparator ? "lower" : "same";
  });
}

/** Areas of each standing. */
export function countStandings(standings: readonly (Standing | null)[]): Record<Standing, number> {
  const counts = { higher: 0, lower: 0, same: 0, unsure: 0 };
  for (const standing of standings) if (standing) counts[standing]++;
  return counts;
}

function endsOf(polarity: Polarity): readonly [string, string] {
  const { better, worse, higher, lower } = wayWords.ends;
  if (polarity === 0) return [lower, higher];
  return polarity === -1 ? [better, worse] : [worse, better];
}
