import { useRouter } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { AddOrganisation } from "#features/add-organisation/add-organisation.tsx";

/** `/add`: the wizard. */
export function Route() {
  const router = useRouter();
  return (
    <>
      <PageTitle>{words.titles.add}</PageTitle>
      <AddOrganisation onClose={() => router.history.push("/")} />
    </>
  );
}
