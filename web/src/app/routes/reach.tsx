import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Access } from "#features/access/access.tsx";
import { accessView } from "#view/access-view.ts";

/** `/reach`: what services are in reach of whom. */
export function Route() {
  const [view, onView] = useView(accessView);
  return (
    <>
      <PageTitle>{words.titles.reach}</PageTitle>
      <Access view={view} onView={onView} />
    </>
  );
}
