import type { ExploreView } from "#view/explore-view.ts";

const recuts = [
  "way",
  "method",
  "classCount",
  "breaks",
  "comparator",
  "chosenSet",
  "since",
  "beside",
  "geography",
  "period",
] as const;
const rescales = ["way", "geography", "since"] as const;

/** A change of the view with what it makes senseless taken back: classes picked, ranges drawn, breaks of another measure. */
export function settledChoice(change: Partial<ExploreView>): Partial<ExploreView> {
  if ("indicator" in change) return { method: null, breaks: null, range: null, picked: null, ...change };
  return {
    ...(recuts.some((name) => name in change) ? { picked: null } : {}),
    ...(rescales.some((name) => name in change) ? { range: null } : {}),
    ...("way" in change ? { method: null, breaks: null } : {}),
    ...change,
  };
}
