import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Proposals } from "#features/proposals/proposals.tsx";
import { proposalsView } from "#view/proposals-view.ts";

/** `/proposals`: what somebody suggested, and what became of it. */
export function Route() {
  const [{ reference }] = useView(proposalsView);
  return (
    <>
      <PageTitle>{words.titles.proposals}</PageTitle>
      <Proposals reference={reference} />
    </>
  );
}
