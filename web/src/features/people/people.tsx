import { useQuery } from "@tanstack/react-query";
import { membershipQuery } from "#data/membership.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, LoadingBars } from "#ui/notice.tsx";
import { Holds } from "./holds.tsx";
import { Invitations } from "./invitations.tsx";
import { Limits } from "./limits.tsx";
import { Members } from "./members.tsx";
import styles from "./people.module.css";
import { Puzzle } from "./puzzle.tsx";
import { Routing } from "./routing.tsx";
import { words } from "./words.ts";

/** The administrator's page: members and roles, invitations, how long checks hold, limits, the puzzle for strangers, walking times. */
export function People() {
  const session = useSession();
  const membership = useQuery({ ...membershipQuery(session?.id ?? null), enabled: session !== undefined });
  const mine = membership.data;
  return (
    <div className={styles.page}>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.help}>{words.lead}</p>
      </div>
      {membership.isPending && <LoadingBars label={words.checking} />}
      {!membership.isPending && mine?.role !== "administrator" && (
        <EmptyState
          title={words.notYoursTitle}
          detail={words.notYoursDetail}
          action={<ButtonLink href="/account">{words.toAccount}</ButtonLink>}
        />
      )}
      {mine?.role === "administrator" && (
        <>
          <Invitations />
          <Members ownId={mine.id} />
          <Holds />
          <Limits />
          <Puzzle />
          <Routing />
        </>
      )}
    </div>
  );
}
