import { useRouter } from "@tanstack/react-router";
import { LazyPuzzle } from "#app/lazy-puzzle.tsx";
import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { AddOrganisation } from "#features/add-organisation/add-organisation.tsx";
import { ChoosePlace } from "#features/choose-place/choose-place.tsx";
import { addView } from "#view/add-view.ts";

/** `/add`: the wizard. */
export function Route() {
  const router = useRouter();
  const [{ step }, onView] = useView(addView);
  return (
    <>
      <PageTitle>{words.titles.add}</PageTitle>
      <AddOrganisation
        asked={step}
        onStep={(next, options) => onView({ step: next }, options)}
        onBack={() => router.history.back()}
        onClose={() => router.history.push("/")}
        PlaceQuestion={ChoosePlace}
        PuzzleQuestion={LazyPuzzle}
      />
    </>
  );
}
