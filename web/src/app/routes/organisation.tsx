import { useParams } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { OrganisationScreen } from "#features/organisation/organisation-screen.tsx";
import { AddToList } from "#features/saved-lists/add-to-list.tsx";

/** `/organisations/<id>`: one organisation. */
export function Route() {
  const { id = "" } = useParams({ strict: false });
  return (
    <>
      <PageTitle>{words.titles.organisation}</PageTitle>
      <OrganisationScreen key={id} id={id} More={AddToList} />
    </>
  );
}
