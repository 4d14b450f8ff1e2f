import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { People } from "#features/people/people.tsx";

/** `/people`: who may do what, for administrators. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.people}</PageTitle>
      <People />
    </>
  );
}
