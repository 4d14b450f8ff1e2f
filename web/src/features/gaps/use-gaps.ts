import { type UseQueryResult, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { organisationPlacesQuery } from "#data/organisation-places.ts";
import { siteQuery } from "#data/site.ts";
import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import type { Site } from "#domain/site.ts";
import type { GapsView } from "#view/gaps-view.ts";
import { indicatorMeasure, type Measure, reachMeasure, reachThemeOf, type Side } from "./gap-measures.ts";
import { type GapsAnswer, shownGaps } from "./shown-gaps.ts";
import { useStability } from "./use-stability.ts";
import { useWeights, type Weights } from "./use-weights.ts";

export const usualMinutes = 10;
const none: Indicator[] = [];

/** What Gaps knows: what was asked for, what has come, and the ranking. */
export function useGaps(view: GapsView) {
  const client = useQueryClient();
  const site = useQuery(siteQuery);
  const geography = geographyOf(site.data, view.geography);
  const slug = geography?.slug ?? "";
  const { catalogue, index, places } = useGround(slug);
  const weighing = useWeights(view, catalogue.data ?? none);
  const minutes = view.reachMinutes ?? usualMinutes;
  const chosen = { need: idsOf(weighing.weights.need), help: idsOf(weighing.weights.help) };
  const figures = useQueries({
    queries: indicatorsOf(catalogue.data, chosen).map((each) => indicatorChoroplethQuery(slug, each, null)),
    combine: together,
  });
  const has = { catalogue: catalogue.data, index: index.data, places: places.data, figures: figures.data };
  const measures = useMeasures(has, slug, chosen, minutes);
  const answer = useAnswer(slug, index.data, measures, weighing.weights);
  const shown = answer && "shown" in answer ? answer.shown : null;
  const stamp = [slug, minutes, index.dataUpdatedAt, places.dataUpdatedAt, figures.stamp].join("|");
  const failed = [catalogue, index, places, figures].some(({ isError }) => isError);
  return {
    site,
    geography,
    catalogue: catalogue.data ?? none,
    index: index.data,
    places: places.data,
    minutes,
    weighing,
    answer,
    shown,
    stability: useStability(shown, stamp),
    hasFailed: failed && !answer,
    retry: () => void client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" }),
  };
}

function useGround(slug: string) {
  const isAsking = { enabled: Boolean(slug) };
  const catalogue = useQuery({ ...indicatorCatalogueQuery(slug), ...isAsking });
  const index = useQuery({ ...neighbourhoodIndexQuery(slug), ...isAsking });
  const places = useQuery({ ...organisationPlacesQuery({ isNamed: false }), ...isAsking });
  return { catalogue, index, places };
}

/** The ranking; the old one stands until the figures of a measure just added have come. */
function useAnswer(
  slug: string,
  index: NeighbourhoodIndex | undefined,
  measures: Record<Side, Measure[]> | null,
  weights: Weights,
): GapsAnswer | null {
  const late = useDeferredValue(weights);
  // a drag may be a step behind; other measures than those that have come may not
  const isSame = idsOf(late.need) === idsOf(weights.need) && idsOf(late.help) === idsOf(weights.help);
  const weighed = isSame ? late : weights;
  const fresh = useMemo<GapsAnswer | null>(
    () => (measures && index ? shownGaps(index, measures, weighed) : null),
    [measures, index, weighed],
  );
  const [last, setLast] = useState<{ slug: string; answer: GapsAnswer | null }>({ slug, answer: null });
  if (fresh && fresh !== last.answer) setLast({ slug, answer: fresh });
  return fresh ?? (last.slug === slug ? last.answer : null);
}

export type GapsKnown = ReturnType<typeof useGaps>;

type Has = {
  catalogue: Indicator[] | undefined;
  index: NeighbourhoodIndex | undefined;
  places: OrganisationPlaces | undefined;
  figures: (IndicatorValues | undefined)[];
};

/** The figures of every measure, once all have come and belong together; the same while only weights change. */
function useMeasures(has: Has, geography: string, chosen: Record<Side, string>, minutes: number) {
  const { catalogue, index, places, figures } = has;
  const { need, help } = chosen;
  return useMemo<Record<Side, Measure[]> | null>(() => {
    if (!catalogue || !index || !places || index.geography !== geography) return null;
    const measureOf = (id: string): Measure | null => {
      const theme = reachThemeOf(id);
      if (theme !== null) return reachMeasure(theme, minutes, index, places);
      const indicator = catalogue.find(({ slug }) => slug === id);
      const values = figures.find((each) => each?.indicator === id && each.geography === geography);
      return indicator && values ? indicatorMeasure(indicator, values) : null;
    };
    const [needs, helps] = [need, help].map((ids) => ids.split(",").filter(Boolean).map(measureOf));
    const areThere = (list: (Measure | null)[] | undefined): list is Measure[] => !list?.includes(null);
    return areThere(needs) && areThere(helps) ? { need: needs, help: helps } : null;
  }, [catalogue, index, places, figures, geography, need, help, minutes]);
}

function together(results: UseQueryResult<IndicatorValues>[]) {
  return {
    data: results.map(({ data }) => data),
    isError: results.some(({ isError }) => isError),
    stamp: results.map(({ dataUpdatedAt }) => dataUpdatedAt).join(","),
  };
}

function indicatorsOf(catalogue: Indicator[] | undefined, chosen: Record<Side, string>): string[] {
  if (!catalogue) return [];
  return [chosen.need, chosen.help].flatMap((ids) => ids.split(",")).filter((id) => id && reachThemeOf(id) === null);
}

const idsOf = (weights: readonly { measure: string }[]) => weights.map(({ measure }) => measure).join(",");

function geographyOf(site: Site | undefined, wanted: string | null) {
  const all = site?.geographies ?? [];
  const find = (slug: string | null | undefined) => all.find((geography) => geography.slug === slug);
  return find(wanted) ?? find(site?.defaultGeography) ?? all[0] ?? null;
}
