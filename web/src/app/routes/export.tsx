import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { ExportScreen } from "#features/export/export-screen.tsx";
import { directoryView } from "#view/directory-view.ts";
import { exportView } from "#view/export-view.ts";

/** `/export`: what to take away, with the directory's own filters. */
export function Route() {
  const [view, onView] = useView(exportView);
  const [directory, onDirectory] = useView(directoryView);
  return (
    <>
      <PageTitle>{words.titles.export}</PageTitle>
      <ExportScreen view={view} directory={directory} onView={onView} onDirectory={onDirectory} />
    </>
  );
}
