import type { ExploreStart } from "#data/explore-start.ts";
import { fitCamera } from "#domain/fit-camera.ts";
import { boundsOfIndex } from "#domain/neighbourhood.ts";
import { areaLooksOf } from "#features/explore/area-looks-of.ts";
import { mapPadding } from "#features/explore/map-padding.ts";
import { shownIndicator } from "#features/explore/shown-indicator.ts";
import { showFirstStill } from "#layers/first-still.ts";
import { palette } from "#map/palette.ts";
import { PHONE } from "#ui/media.ts";
import type { ExploreView } from "#view/explore-view.ts";

/** Draws the first map of a visit as soon as its data is there, while the app's code is still being read. */
export function drawFirstStill(start: ExploreStart, view: ExploreView): void {
  if (start.geography === null || !start.outlines || view.show !== "map" || view.organisations === "density") return;
  // what is made of the figures otherwise needs more code and more figures: the screen draws that itself
  if (view.way !== "values") return;
  const { catalogue, index, outlines } = start;
  const shown = shownIndicator(catalogue, index, start.values ?? undefined, view);
  const bounds = boundsOfIndex(index);
  if (!shown || !bounds || isAppThere()) return;
  const padding = mapPadding(window.matchMedia(PHONE).matches, view.neighbourhood !== null);
  showFirstStill((widthPx, heightPx) => ({
    outlines,
    looks: areaLooksOf(shown, view),
    sight: view.camera ?? fitCamera(bounds, widthPx, heightPx, padding),
    palette: palette(),
  }));
}

/** A screen that stands already draws for itself. */
function isAppThere(): boolean {
  return document.querySelector("[data-map]") !== null || performance.getEntriesByName("first-coloured-map").length > 0;
}
