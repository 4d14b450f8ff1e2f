import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { CardMoreContext } from "#features/directory/card-more.ts";
import { DirectoryScreen } from "#features/directory/directory-screen.tsx";
import { AddToList } from "#features/saved-lists/add-to-list.tsx";
import { directoryView } from "#view/directory-view.ts";

/** `/directory`: the list and the map of organisations. */
export function Route() {
  const [view, onView] = useView(directoryView);
  return (
    <>
      <PageTitle>{words.titles.directory}</PageTitle>
      <CardMoreContext value={AddToList}>
        <DirectoryScreen view={view} onView={onView} />
      </CardMoreContext>
    </>
  );
}
