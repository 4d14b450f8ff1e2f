import { areaPanel } from "#app/area-panel.tsx";
import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Explore } from "#features/explore/explore.tsx";
import { exploreView } from "#view/explore-view.ts";

/** `/`: the map of need and strength, with the chosen area's panel beside it. */
export function Route() {
  const [view, onView] = useView(exploreView);
  return (
    <>
      <PageTitle>{words.titles.explore}</PageTitle>
      <Explore view={view} onView={onView} areaPanel={areaPanel} />
    </>
  );
}
