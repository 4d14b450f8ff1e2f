import { useParams } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { SavedListScreen } from "#features/saved-lists/saved-list-screen.tsx";

/** `/lists/<token>`: a saved list, for whoever has its link. */
export function Route() {
  const { token = "" } = useParams({ strict: false });
  return (
    <>
      <PageTitle>{words.titles.list}</PageTitle>
      <SavedListScreen key={token} token={token} />
    </>
  );
}
