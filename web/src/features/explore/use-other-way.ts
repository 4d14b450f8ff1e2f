import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { organisationPlacesQuery } from "#data/organisation-places.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Geography } from "#domain/site.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { besideWish, type WayWish } from "./beside-wish.ts";
import type { ShownIndicator } from "./shown-indicator.ts";

/** The code of the other ways: it comes when one is asked for. */
const waysQuery = {
  queryKey: ["explore-ways"],
  queryFn: () => import("./other-ways.ts"),
  staleTime: Number.POSITIVE_INFINITY,
};

type Known = { geography: Geography | null; indicator: Indicator | null; catalogue: Indicator[] | undefined };

/** What is made of the figures: themselves, or one of the other ways. What was shown stays until the next is ready. */
export function useOtherWay(view: ExploreView, base: ShownIndicator | null, known: Known) {
  const isOther = view.way !== "values";
  const { way, comparator, chosenSet, classCount, method, beside } = view;
  const wish = useMemo<WayWish>(
    () => ({ way, comparator, chosenSet, classCount, method, beside }),
    [way, comparator, chosenSet, classCount, method, beside],
  );
  const ways = useQuery({ ...waysQuery, enabled: isOther });
  const { wanted, values, places, failed } = useBeside(view, known);
  const { geography, catalogue } = known;
  const areasName = geography?.pluralName ?? "";
  const now = useMemo(() => {
    if (!isOther || !base) return base;
    const place = { catalogue: catalogue ?? [], areasName };
    return ways.data?.shownOtherwise(base, wish, { wanted, values, places }, place) ?? null;
  }, [isOther, base, ways.data, wish, wanted, values, places, catalogue, areasName]);
  const last = useRef<ShownIndicator | null>(null);
  if (now) last.current = now;
  const kept = last.current?.values.geography === geography?.slug ? last.current : null;
  const broken = isOther && ways.isError ? ways : failed;
  return { shown: now ?? (broken ? base : kept), failed: broken };
}

/** The second figures that a way needs: of another period, of another measure, or where organisations are. */
function useBeside(view: ExploreView, { geography, indicator, catalogue }: Known) {
  const { way, period, since, beside } = view;
  const wanted = useMemo(
    () => besideWish({ way, period, since, beside }, indicator, catalogue),
    [way, period, since, beside, indicator, catalogue],
  );
  const values = useQuery({
    ...indicatorChoroplethQuery(geography?.slug ?? "", wanted?.indicator ?? "", wanted?.period ?? null),
    enabled: Boolean(geography && wanted),
  });
  const isReach = way === "together" && Boolean(indicator) && !wanted;
  const places = useQuery({ ...organisationPlacesQuery({ isNamed: false }), enabled: isReach });
  const failed = wanted && values.isError ? values : isReach && places.isError ? places : null;
  return { wanted, values: values.data, places: places.data, failed };
}
