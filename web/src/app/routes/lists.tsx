import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { OwnListsScreen } from "#features/saved-lists/own-lists-screen.tsx";

/** `/lists`: the lists of whoever is signed in. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.lists}</PageTitle>
      <OwnListsScreen />
    </>
  );
}
