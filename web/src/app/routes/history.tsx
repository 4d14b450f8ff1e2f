import { useParams } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { History } from "#features/history/history.tsx";
import { historyView } from "#view/history-view.ts";

/** `/organisations/<id>/history`: every state of an entry. */
export function Route() {
  const { id = "" } = useParams({ strict: false });
  const [view, onView] = useView(historyView);
  return (
    <>
      <PageTitle>{words.titles.history}</PageTitle>
      <History key={id} id={id} view={view} onView={onView} />
    </>
  );
}
