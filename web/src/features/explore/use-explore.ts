import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { siteQuery } from "#data/site.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Site } from "#domain/site.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { type ShownIndicator, shownIndicator } from "./shown-indicator.ts";
import { useOtherWay } from "./use-other-way.ts";

/** What Explore knows: what was asked for, what has come, and what it means. */
export function useExplore(view: ExploreView) {
  const site = useQuery(siteQuery);
  const geography = geographyOf(site.data, view.geography);
  const slug = geography?.slug ?? "";
  const isAsking = { enabled: Boolean(slug) };
  const catalogue = useQuery({ ...indicatorCatalogueQuery(slug), ...isAsking });
  const wanted = wantedIndicator(catalogue.data, view.indicator ?? site.data?.defaultIndicator ?? null);
  const index = useQuery({ ...neighbourhoodIndexQuery(slug), ...isAsking });
  const values = useQuery({
    ...indicatorChoroplethQuery(slug, wanted ?? "", view.period),
    enabled: Boolean(slug && wanted),
  });
  const indicator = catalogue.data?.find((each) => each.slug === wanted) ?? null;
  const { method, classCount, breaks } = view;
  const figures = useMemo<ShownIndicator | null>(
    () => shownIndicator(catalogue.data, index.data, values.data, { method, classCount, breaks }),
    [catalogue.data, index.data, values.data, method, classCount, breaks],
  );
  const { shown, failed } = useOtherWay(view, figures, { geography, indicator, catalogue: catalogue.data });
  return { site, geography, catalogue, index, values, indicator, shown, figures, failed };
}

export type Explored = ReturnType<typeof useExplore>;

function geographyOf(site: Site | undefined, wanted: string | null) {
  const all = site?.geographies ?? [];
  const find = (slug: string | null | undefined) => all.find((geography) => geography.slug === slug);
  return find(wanted) ?? find(site?.defaultGeography) ?? all[0] ?? null;
}

/** The one asked for, without waiting for the catalogue; the first there is when the catalogue does not have it. */
function wantedIndicator(catalogue: Indicator[] | undefined, asked: string | null): string | null {
  if (!catalogue) return asked;
  return catalogue.some(({ slug }) => slug === asked) ? asked : (catalogue[0]?.slug ?? null);
}
