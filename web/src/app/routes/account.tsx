import { useRouter } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { words } from "#app/words.ts";
import { Account } from "#features/account/account.tsx";

/** `/account`: who you are here. */
export function Route() {
  const router = useRouter();
  return (
    <>
      <PageTitle>{words.titles.account}</PageTitle>
      <Account onSignedOut={() => router.history.push("/")} />
    </>
  );
}
