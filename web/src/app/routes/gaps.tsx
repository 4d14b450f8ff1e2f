import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Gaps } from "#features/gaps/gaps.tsx";
import { gapsView } from "#view/gaps-view.ts";

/** `/gaps`: need against help, ranked, with the weights in sight. */
export function Route() {
  const [view, onView] = useView(gapsView);
  return (
    <>
      <PageTitle>{words.titles.gaps}</PageTitle>
      <Gaps view={view} onView={onView} />
    </>
  );
}
