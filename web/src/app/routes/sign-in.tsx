import { useRouter } from "@tanstack/react-router";
import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { SignIn } from "#features/sign-in/sign-in.tsx";
import { signInView } from "#view/sign-in-view.ts";

/** `/sign-in`: and back to where the person came from. */
export function Route() {
  const router = useRouter();
  const [{ back }] = useView(signInView);
  return (
    <>
      <PageTitle>{words.titles.signIn}</PageTitle>
      <SignIn onSignedIn={() => router.history.push(back)} />
    </>
  );
}
