import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Health } from "#features/health/health.tsx";
import { healthView } from "#view/health-view.ts";

/** `/health`: how the directory itself is doing. */
export function Route() {
  const [view, onView] = useView(healthView);
  return (
    <>
      <PageTitle>{words.titles.health}</PageTitle>
      <Health view={view} onView={onView} />
    </>
  );
}
