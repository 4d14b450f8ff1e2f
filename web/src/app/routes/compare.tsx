import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { ComparePage } from "#features/compare/compare-page.tsx";
import { compareView } from "#view/compare-view.ts";

/** `/compare?g=<geography>&with=<codes>`: up to four areas side by side. */
export function Route() {
  const [view, onView] = useView(compareView);
  return (
    <>
      <PageTitle>{words.titles.compare}</PageTitle>
      <ComparePage view={view} onView={onView} />
    </>
  );
}
