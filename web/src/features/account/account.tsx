import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type Membership, membershipQuery } from "#data/membership.ts";
import { signOut, useSession } from "#data/session.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import styles from "./account.module.css";
import { DeleteAccount } from "./delete-account.tsx";
import { KeptOrganisations } from "./kept-organisations.tsx";
import { NameForm } from "./name-form.tsx";
import { SignIns } from "./sign-ins.tsx";
import { words } from "./words.ts";

/** Who one is here, what one may do, what one looks after, where one is signed in, and the way out. */
export function Account({ onSignedOut }: { onSignedOut: () => void }) {
  const session = useSession();
  const queries = useQueryClient();
  const membership = useQuery({ ...membershipQuery(session?.id ?? null), enabled: Boolean(session) });
  if (session === null) return <SignedOut />;
  if (membership.isError)
    return (
      <div className={styles.page}>
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void membership.refetch()} />
      </div>
    );
  if (!session || !membership.data)
    return (
      <div className={styles.page}>
        <LoadingBars label={words.loading} />
      </div>
    );
  const leave = async () => {
    await signOut();
    queries.clear();
    onSignedOut();
  };
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <WhoYouAre membership={membership.data} email={session.email} />
      <NameForm membership={membership.data} />
      <div className={styles.leave}>
        <Button onPress={() => void leave()}>{words.signOut}</Button>
        <p>{words.signOutHint}</p>
      </div>
      <KeptOrganisations />
      <SignIns />
      <DeleteAccount email={session.email} onDeleted={leave} />
    </div>
  );
}

function WhoYouAre({ membership, email }: { membership: Membership; email: string }) {
  const { role } = membership;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.email}</dt>
        <dd>{email}</dd>
      </div>
      <div>
        <dt>{words.role}</dt>
        <dd>
          <strong>{words.roles[role]}</strong>
          <p>{words.may[role]}</p>
          <p className={styles.links}>
            {(role === "moderator" || role === "administrator") && (
              <>
                <a href="/review">{words.toReview}</a>
                <a href="/claims">{words.toClaims}</a>
              </>
            )}
            {role === "administrator" && <a href="/people">{words.toPeople}</a>}
            {role !== "contributor" && <a href="/imports">{words.toImports}</a>}
          </p>
        </dd>
      </div>
    </dl>
  );
}

function SignedOut() {
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <EmptyState
        title={words.signedOutTitle}
        detail={words.signedOutDetail}
        action={
          <ButtonLink variant="primary" href="/sign-in?back=/account">
            {words.signIn}
          </ButtonLink>
        }
      />
    </div>
  );
}
