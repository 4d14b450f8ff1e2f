import { PageTitle } from "#app/page-title.tsx";
import { useView } from "#app/use-view.ts";
import { words } from "#app/words.ts";
import { Invitation } from "#features/invitation/invitation.tsx";
import { invitationView } from "#view/invitation-view.ts";

/** `/invitation?token=…`: what a letter asked one to. */
export function Route() {
  const [{ token }] = useView(invitationView);
  return (
    <>
      <PageTitle>{words.titles.invitation}</PageTitle>
      <Invitation token={token} />
    </>
  );
}
