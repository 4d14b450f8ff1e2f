import { useParams, useRouter } from "@tanstack/react-router";
import { LazyPuzzle } from "#app/lazy-puzzle.tsx";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { NeighbourhoodPage } from "#features/neighbourhood/neighbourhood-page.tsx";

/** `/neighbourhoods/<geography>/<code>`: one area, as a page to share and print. */
export function Route() {
  const router = useRouter();
  const { geography = "", code = "" } = useParams({ strict: false });
  return (
    <>
      <PageTitle>{words.titles.neighbourhood}</PageTitle>
      <NeighbourhoodPage
        key={`${geography} ${code}`}
        geography={geography}
        code={code}
        onGo={(href) => router.history.push(href)}
        PuzzleQuestion={LazyPuzzle}
      />
    </>
  );
}
