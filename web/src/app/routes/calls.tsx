import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { Calls } from "#features/freshness/calls.tsx";

/** `/calls`: organisations that volunteers ring. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.calls}</PageTitle>
      <Calls />
    </>
  );
}
