import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Hotspots } from "#features/hotspots/hotspots.tsx";
import { hotspotsView } from "#view/hotspots-view.ts";

/** `/hotspots`: where high figures lie together, or low ones. */
export function Route() {
  const [view, onView] = useView(hotspotsView);
  return (
    <>
      <PageTitle>{words.titles.hotspots}</PageTitle>
      <Hotspots view={view} onView={onView} />
    </>
  );
}
