import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { DrawnReview } from "#features/draw/drawn-review.tsx";

/** `/review/drawn`: drawn neighbourhoods that wait to be public, for moderators. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.drawnReview}</PageTitle>
      <DrawnReview />
    </>
  );
}
