import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Duplicates } from "#features/duplicates/duplicates.tsx";
import { duplicatesView } from "#view/duplicates-view.ts";

/** `/review/duplicates`: pairs of entries that may be one. */
export function Route() {
  const [view, onView] = useView(duplicatesView);
  return (
    <>
      <PageTitle>{words.titles.duplicates}</PageTitle>
      <Duplicates view={view} onView={onView} />
    </>
  );
}
