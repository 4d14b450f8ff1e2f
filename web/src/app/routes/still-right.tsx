import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { StillRight } from "#features/freshness/still-right.tsx";
import { stillRightView } from "#view/still-right-view.ts";

/** `/still-right`: the answer to a reminder. Opening it changes nothing. */
export function Route() {
  const [{ token }] = useView(stillRightView);
  return (
    <>
      <PageTitle>{words.titles.stillRight}</PageTitle>
      <StillRight key={token} token={token} />
    </>
  );
}
