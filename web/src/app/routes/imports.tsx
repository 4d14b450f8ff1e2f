import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { Imports } from "#features/imports/imports.tsx";

/** `/imports`: where the figures came from. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.imports}</PageTitle>
      <Imports />
    </>
  );
}
