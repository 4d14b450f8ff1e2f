import { useParams } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { Claim } from "#features/claim/claim.tsx";

/** `/organisations/<id>/claim`: show that it is one's own to look after. */
export function Route() {
  const { id = "" } = useParams({ strict: false });
  return (
    <>
      <PageTitle>{words.titles.claim}</PageTitle>
      <Claim key={id} organisation={id} />
    </>
  );
}
