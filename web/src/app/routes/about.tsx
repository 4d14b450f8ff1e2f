import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { About } from "#features/about/about.tsx";

/** `/about`: what this is, and whose data. */
export function Route() {
  return (
    <>
      <PageTitle>{words.titles.about}</PageTitle>
      <About />
    </>
  );
}
