import type { FoundPlace } from "#domain/found-place.ts";
import { directoryView } from "#view/directory-view.ts";
import { exploreView } from "#view/explore-view.ts";
import { readSearch, writeSearch } from "#view/search-text.ts";

/** How close the map goes to a place that does not say. */
const placeZoom = 14;

/**
 * Where choosing a place leads. On the map the rest of the view is kept: the measure, the themes, the classes.
 * @param current the query string of the page the person is on, when that page is the map; empty otherwise.
 */
export function placeHref(place: FoundPlace, current: string): string {
  if (place.kind === "organisation" && place.id) return `/organisations/${place.id}`;
  const view = exploreView.read(readSearch(current));
  const { longitude, latitude } = place;
  const camera =
    longitude === null || latitude === null ? null : { longitude, latitude, zoom: place.zoom ?? placeZoom };
  const isArea = place.kind === "neighbourhood" && Boolean(place.code);
  return `/${writeSearch(
    exploreView.write({
      ...view,
      camera,
      geography: isArea ? (place.geography ?? view.geography) : view.geography,
      neighbourhood: isArea ? (place.code ?? null) : null,
    }),
  )}`;
}

/** The directory, asked for the words as they were typed. */
export function directoryHref(searchText: string): string {
  return `/directory${writeSearch(directoryView.write({ ...directoryView.read({}), searchText }))}`;
}
