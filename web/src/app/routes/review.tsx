import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Review } from "#features/review/review.tsx";
import { reviewView } from "#view/review-view.ts";

/** `/review`: what waits for a moderator. */
export function Route() {
  const [view, onView] = useView(reviewView);
  return (
    <>
      <PageTitle>{words.titles.review}</PageTitle>
      <Review view={view} onView={onView} />
    </>
  );
}
