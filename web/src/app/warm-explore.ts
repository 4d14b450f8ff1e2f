import { basemapQuery } from "#data/basemap.ts";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { siteQuery } from "#data/site.ts";
import type { Search } from "#view/define-view.ts";
import { exploreView } from "#view/explore-view.ts";
import { queryClient } from "./query-client.ts";

/**
 * Ask for what the first coloured map needs while the code that draws it is still on its way. Failures are left to
 * the screen, which asks again and says what is wrong.
 */
export function warmExplore(search: Search): void {
  afterFirstPaint(() => void import("#map/map-view.tsx"));
  void queryClient.prefetchQuery(basemapQuery);
  const view = exploreView.read(search);
  if (view.geography && view.indicator) warmFigures(view.geography, view.indicator, view.period);
  void queryClient
    .ensureQueryData(siteQuery)
    .then((site) => {
      const geography = view.geography ?? site.defaultGeography;
      const indicator = view.indicator ?? site.defaultIndicator;
      if (geography && indicator) warmFigures(geography, indicator, view.period);
    })
    .catch(() => undefined);
}

/** The map's code takes long to read: a frame of words goes first. */
function afterFirstPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function warmFigures(geography: string, indicator: string, period: string | null): void {
  void queryClient.prefetchQuery(neighbourhoodIndexQuery(geography));
  void queryClient.prefetchQuery(indicatorChoroplethQuery(geography, indicator, period));
  void queryClient.prefetchQuery(indicatorCatalogueQuery(geography));
}
