import { useRouter } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { DrawScreen } from "#features/draw/draw-screen.tsx";
import { drawView } from "#view/draw-view.ts";

/** `/draw`: mark out a neighbourhood and see what there is to say of it. */
export function Route() {
  const router = useRouter();
  const [view, onView] = useView(drawView);
  return (
    <>
      <PageTitle>{words.titles.draw}</PageTitle>
      <DrawScreen view={view} onView={onView} onGo={(href) => router.history.push(href)} />
    </>
  );
}
