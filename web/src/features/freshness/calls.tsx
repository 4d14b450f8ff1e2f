import { useQuery } from "@tanstack/react-query";
import { callListQuery } from "#data/call-list.ts";
import { membershipQuery } from "#data/membership.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, LoadingBars } from "#ui/notice.tsx";
import { CallDesk } from "./call-desk.tsx";
import { Callers } from "./callers.tsx";
import styles from "./calls.module.css";
import { Closures } from "./closures.tsx";
import { words } from "./words.ts";

/** SQLSTATE of what the database does not let this person do. */
const notAllowed = "42501";

/** Whom volunteers ring; for moderators also what was said to have closed, and who may ring. */
export function Calls() {
  const session = useSession();
  const isSignedIn = Boolean(session);
  const { data: membership } = useQuery({ ...membershipQuery(session?.id ?? null), enabled: isSignedIn });
  const mayRing = useQuery({ ...callListQuery(false), enabled: isSignedIn });
  if (session === undefined || (isSignedIn && mayRing.isPending))
    return (
      <div className={styles.page}>
        <LoadingBars label={words.calls.loading} />
      </div>
    );
  const isRefused = mayRing.isError && (mayRing.error as { code?: string }).code === notAllowed;
  const isModerator = membership?.role === "moderator" || membership?.role === "administrator";
  return (
    <div className={styles.page}>
      <h1>{words.calls.title}</h1>
      {!isSignedIn || isRefused ? (
        <NotForYou isSignedIn={isSignedIn} />
      ) : (
        <>
          <p className={styles.lead}>{words.calls.lead}</p>
          <div className={styles.columns} data-has-side={isModerator}>
            <CallDesk />
            {isModerator && (
              <div className={styles.side}>
                <Closures />
                <Callers />
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function NotForYou({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <EmptyState
      title={words.calls.deniedTitle}
      detail={isSignedIn ? words.calls.deniedRole : words.calls.deniedSignIn}
      action={
        <>
          {!isSignedIn && (
            <ButtonLink variant="primary" href="/sign-in?back=/calls">
              {words.calls.signIn}
            </ButtonLink>
          )}
          <ButtonLink href="/">{words.toMap}</ButtonLink>
        </>
      }
    />
  );
}
