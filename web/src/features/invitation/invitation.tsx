import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { acceptInvitation } from "#data/invitation-accept.ts";
import { type InvitationOffer, invitationOfferQuery } from "#data/invitation-offer.ts";
import { refusalOr } from "#data/refused.ts";
import { type SignedIn, signOut, useSession } from "#data/session.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars, Notice } from "#ui/notice.tsx";
import styles from "./invitation.module.css";
import { words } from "./words.ts";

/** What a link from a letter offers, and a button: opening the page alone accepts nothing. */
export function Invitation({ token }: { token: string }) {
  const session = useSession();
  const queries = useQueryClient();
  const offer = useQuery({ ...invitationOfferQuery(token, session?.id ?? null), enabled: session !== undefined });
  const accept = useMutation({
    mutationFn: () => acceptInvitation(token),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "invitation-offer" }),
  });
  if (!offer.data)
    return (
      <div className={styles.page}>
        {offer.isError ? (
          <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void offer.refetch()} />
        ) : (
          <LoadingBars label={words.loading} />
        )}
      </div>
    );
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      {accept.isSuccess ? (
        <Done offer={offer.data} />
      ) : (
        <Offer offer={offer.data} session={session ?? null} token={token}>
          <Button variant="primary" large isPending={accept.isPending} onPress={() => accept.mutate()}>
            {accept.isPending ? words.accepting : words.accept}
          </Button>
          {accept.isError && <p role="alert">{refusalOr(accept.error, words.acceptFailed)}</p>}
        </Offer>
      )}
    </div>
  );
}

type OfferProps = { offer: InvitationOffer; session: SignedIn | null; token: string; children: ReactNode };

function Offer({ offer, session, token, children }: OfferProps) {
  if (offer.state !== "open") {
    const { title, detail } = words.states[offer.state];
    return (
      <EmptyState title={title} detail={detail} action={<ButtonLink href="/account">{words.toAccount}</ButtonLink>} />
    );
  }
  return (
    <>
      <p>
        {offer.organisation ? words.toOrganisation(offer.organisation.name) : offer.role && words.toRole(offer.role)}
      </p>
      {offer.handsOver && <p>{words.handsOver}</p>}
      <p className={styles.quiet}>{words.once}</p>
      {offer.isYours ? children : <SignInAs email={offer.email ?? ""} session={session} token={token} />}
    </>
  );
}

function SignInAs({ email, session, token }: { email: string; session: SignedIn | null; token: string }) {
  const queries = useQueryClient();
  const leave = async () => {
    await signOut();
    await queries.invalidateQueries();
  };
  if (session)
    return (
      <Notice title={words.otherTitle(email)} actions={<Button onPress={() => void leave()}>{words.signOut}</Button>}>
        {words.otherDetail(session.email)}
      </Notice>
    );
  const back = encodeURIComponent(`/invitation?token=${encodeURIComponent(token)}`);
  return (
    <Notice
      title={words.signInTitle(email)}
      actions={
        <ButtonLink variant="primary" href={`/sign-in?back=${back}`}>
          {words.signIn}
        </ButtonLink>
      }
    >
      {words.signInDetail}
    </Notice>
  );
}

function Done({ offer: { organisation } }: { offer: InvitationOffer }) {
  return (
    <div role="status">
      <Notice
        title={words.doneTitle}
        tone="good"
        actions={
          <>
            {organisation && (
              <ButtonLink variant="primary" href={`/organisations/${organisation.id}`}>
                {words.toEntry}
              </ButtonLink>
            )}
            <ButtonLink href="/account">{words.toAccount}</ButtonLink>
          </>
        }
      />
    </div>
  );
}
