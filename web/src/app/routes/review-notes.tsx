import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { NotesDesk } from "#features/review/notes-desk.tsx";

/** `/review/notes`: what people say of neighbourhoods, before it shows. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.notes}</PageTitle>
      <NotesDesk />
    </>
  );
}
