import { useParams, useRouter } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { DrawnScreen } from "#features/draw/drawn-screen.tsx";

/** `/drawn/<token or id>`: a neighbourhood that somebody drew. */
export function Route() {
  const router = useRouter();
  const { token = "" } = useParams({ strict: false });
  return (
    <>
      <PageTitle>{words.titles.drawn}</PageTitle>
      <DrawnScreen key={token} token={token} onGo={(href) => router.history.push(href)} />
    </>
  );
}
