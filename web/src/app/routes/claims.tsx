import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { ClaimsDesk } from "#features/claim/claims-desk.tsx";

/** `/claims`: claims that wait for a moderator. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.claims}</PageTitle>
      <ClaimsDesk />
    </>
  );
}
