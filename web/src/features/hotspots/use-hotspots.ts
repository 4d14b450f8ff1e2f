import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { neighbourhoodContiguityQuery } from "#data/neighbourhood-contiguity.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { organisationPlacesQuery } from "#data/organisation-places.ts";
import { siteQuery } from "#data/site.ts";
import { contiguityOfPairs } from "#domain/contiguity.ts";
import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import type { Site } from "#domain/site.ts";
import type { HotspotsView } from "#view/hotspots-view.ts";
import { type ShownHotspots, shownHotspots } from "./shown-hotspots.ts";
import { type Studied, studiedDifference, studiedMeasure, studiedProvision } from "./studied.ts";
import { useFound } from "./use-found.ts";

const usualMinutes = 15;
const none: Indicator[] = [];

/** What the page of hotspots knows: what was asked for, what has come, and the clusters. */
export function useHotspots(view: HotspotsView) {
  const client = useQueryClient();
  const asked = useAsked(view);
  const { geography, indicator, index, pairs, values, places } = asked;
  const slug = geography?.slug ?? "";
  const minutes = view.reachMinutes ?? usualMinutes;
  const studied = useMemo<Studied | null>(
    () => studiedOf(view, minutes, { index: index.data, indicator, values: values.data, places: places.data }, slug),
    [view, minutes, index.data, indicator, values.data, places.data, slug],
  );
  const stamp = [slug, view.of, indicator?.slug, values.data?.period, view.theme, minutes].join("|");
  const worked = useFound(studied, pairs.data, view.method, `${stamp}|${index.dataUpdatedAt}|${places.dataUpdatedAt}`);
  const shown = useMemo<ShownHotspots | null>(() => {
    if (!index.data || !studied || !pairs.data || !worked.found) return null;
    if (worked.found.classes.length !== index.data.codes.length || pairs.data.geography !== slug) return null;
    const contiguity = contiguityOfPairs(pairs.data.count, pairs.data.from, pairs.data.to);
    return shownHotspots(index.data, studied, worked.found, contiguity);
  }, [index.data, studied, pairs.data, worked.found, slug]);
  return {
    ...asked,
    index: index.data,
    places: places.data,
    values: values.data,
    minutes,
    shown,
    hasFailed: asked.hasFailed || worked.hasFailed,
    retry: () => void client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" }),
  };
}

/** All that is asked of the server. */
function useAsked(view: HotspotsView) {
  const site = useQuery(siteQuery);
  const geography = geographyOf(site.data, view.geography);
  const slug = geography?.slug ?? "";
  const isAsking = { enabled: Boolean(slug) };
  const catalogue = useQuery({ ...indicatorCatalogueQuery(slug), ...isAsking });
  const index = useQuery({ ...neighbourhoodIndexQuery(slug), ...isAsking });
  const pairs = useQuery({ ...neighbourhoodContiguityQuery(slug), ...isAsking });
  const choices = choosable(catalogue.data ?? none, view.of);
  const indicator = chosenIndicator(choices, view.indicator ?? site.data?.defaultIndicator ?? null);
  const needsFigures = view.of !== "provision";
  const values = useQuery({
    ...indicatorChoroplethQuery(slug, indicator?.slug ?? "", view.period),
    enabled: Boolean(slug && indicator && needsFigures),
  });
  const places = useQuery({
    ...organisationPlacesQuery({ isNamed: false }),
    enabled: Boolean(slug && view.of !== "measure"),
  });
  const isLacking = Boolean(catalogue.data) && needsFigures && !indicator;
  const hasFailed = [catalogue, index, pairs, values, places].some(({ isError }) => isError);
  return { site, geography, choices, indicator, index, pairs, values, places, isLacking, hasFailed };
}

export type HotspotsKnown = ReturnType<typeof useHotspots>;

type Has = {
  index: NeighbourhoodIndex | undefined;
  indicator: Indicator | null;
  values: IndicatorValues | undefined;
  places: OrganisationPlaces | undefined;
};

/** The figures to look at, once all have come and belong together. */
function studiedOf(view: HotspotsView, minutes: number, has: Has, geography: string): Studied | null {
  const { index, indicator, values, places } = has;
  if (index?.geography !== geography) return null;
  const isTogether = indicator && values?.indicator === indicator.slug && values.geography === geography;
  const measure = isTogether ? studiedMeasure(indicator, values) : null;
  if (view.of === "measure") return measure;
  const provision = places ? studiedProvision(index, places, view.theme, minutes) : null;
  if (view.of === "provision") return provision;
  return measure && provision && studiedDifference(measure, provision);
}

/** A difference is of need. */
function choosable(catalogue: readonly Indicator[], of: HotspotsView["of"]): Indicator[] {
  return of === "difference" ? catalogue.filter(({ kind }) => kind === "need") : [...catalogue];
}

function chosenIndicator(choices: readonly Indicator[], asked: string | null): Indicator | null {
  return choices.find(({ slug }) => slug === asked) ?? choices[0] ?? null;
}

function geographyOf(site: Site | undefined, wanted: string | null) {
  const all = site?.geographies ?? [];
  const find = (slug: string | null | undefined) => all.find((geography) => geography.slug === slug);
  return find(wanted) ?? find(site?.defaultGeography) ?? all[0] ?? null;
}
