import type { Indicator } from "#domain/indicator.ts";
import type { ExploreView } from "#view/explore-view.ts";

/** The second figures that a way of showing needs. */
export type BesideWish = { indicator: string; period: string | null };

/** What of the view says what is made of the figures. */
export type WayWish = Pick<ExploreView, "way" | "comparator" | "chosenSet" | "classCount" | "method" | "beside">;

/** The period a change is counted from: the one asked for, else the first; null when there is no other. */
export function earlierPeriod(
  { periods, latestPeriod }: Pick<Indicator, "periods" | "latestPeriod">,
  { period, since }: Pick<ExploreView, "period" | "since">,
): string | null {
  const to = period ?? latestPeriod;
  const others = periods.filter((each) => each !== to);
  return others.find((each) => each === since) ?? others[0] ?? null;
}

/** Which other figures to ask for: of an earlier period, or of another measure; null when neither is needed. */
export function besideWish(
  view: Pick<ExploreView, "way" | "period" | "since" | "beside">,
  indicator: Indicator | null,
  catalogue: readonly Indicator[] | undefined,
): BesideWish | null {
  if (!indicator) return null;
  if (view.way === "change") {
    const period = earlierPeriod(indicator, view);
    return period ? { indicator: indicator.slug, period } : null;
  }
  if (view.way !== "together" || view.beside === indicator.slug) return null;
  return catalogue?.some(({ slug }) => slug === view.beside) ? { indicator: view.beside ?? "", period: null } : null;
}
