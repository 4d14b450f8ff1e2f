import { useParams } from "@tanstack/react-router";
import { LazyPuzzle } from "#app/lazy-puzzle.tsx";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { ChangeOrganisation } from "#features/change-organisation/change-organisation.tsx";
import { ChoosePlace } from "#features/choose-place/choose-place.tsx";

/** `/organisations/<id>/change`: change an entry, or suggest it. */
export function Route() {
  const { id = "" } = useParams({ strict: false });
  return (
    <>
      <PageTitle>{words.titles.change}</PageTitle>
      <ChangeOrganisation key={id} id={id} PlaceQuestion={ChoosePlace} PuzzleQuestion={LazyPuzzle} />
    </>
  );
}
