import { basemapQuery } from "#data/basemap.ts";
import { type ExploreStart, exploreStart } from "#data/explore-start.ts";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { neighbourhoodOutlinesQuery } from "#data/neighbourhood-outlines.ts";
import { siteQuery } from "#data/site.ts";
import type { Search } from "#view/define-view.ts";
import { exploreView } from "#view/explore-view.ts";
import { queryClient } from "./query-client.ts";

/**
 * Gives the screen its data from the one answer that was asked for before there was a screen. When that answer fails,
 * each query asks for itself, and the screen says what is wrong.
 */
export function warmExplore(search: Search): void {
  if (queryClient.getQueryState(siteQuery.queryKey)) return;
  const view = exploreView.read(search);
  const start = exploreStart(view);
  const placeOf = (answer: ExploreStart) => {
    keepFigures(answer, view.period);
    return answer.site;
  };
  void queryClient.prefetchQuery({
    ...siteQuery,
    queryFn: (context) => start.then(placeOf, () => siteQuery.queryFn?.(context) as never),
  });
  // The ground under the map is many times larger, and is drawn later.
  void start.catch(() => undefined).finally(() => queryClient.prefetchQuery(basemapQuery));
}

function keepFigures(start: ExploreStart, period: string | null): void {
  if (start.geography === null) return;
  const { geography, catalogue, index, values, outlines } = start;
  queryClient.setQueryData(indicatorCatalogueQuery(geography).queryKey, catalogue);
  queryClient.setQueryData(neighbourhoodIndexQuery(geography).queryKey, index);
  if (values) queryClient.setQueryData(indicatorChoroplethQuery(geography, values.indicator, period).queryKey, values);
  if (outlines) queryClient.setQueryData(neighbourhoodOutlinesQuery(geography).queryKey, outlines);
}
