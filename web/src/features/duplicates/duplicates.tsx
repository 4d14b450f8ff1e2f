import { useQuery } from "@tanstack/react-query";
import { membershipQuery } from "#data/membership.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, LoadingBars } from "#ui/notice.tsx";
import type { DuplicatesView } from "#view/duplicates-view.ts";
import styles from "./duplicates.module.css";
import { PairList } from "./pair-list.tsx";
import { words } from "./words.ts";

export type DuplicatesProps = {
  view: DuplicatesView;
  onView: (change: Partial<DuplicatesView>, options?: { replace?: boolean }) => void;
};

/** Where moderators compare entries that may be one. */
export function Duplicates({ view, onView }: DuplicatesProps) {
  const session = useSession();
  const { data: membership, isPending } = useQuery({
    ...membershipQuery(session?.id ?? null),
    enabled: session !== undefined,
  });
  if (session === undefined || isPending)
    return (
      <div className={styles.page}>
        <LoadingBars label={words.loading} />
      </div>
    );
  const moderates = membership?.role === "moderator" || membership?.role === "administrator";
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        {moderates && <p>{words.lead}</p>}
      </header>
      {moderates ? <PairList view={view} onView={onView} /> : <NotForYou />}
    </div>
  );
}

function NotForYou() {
  return (
    <EmptyState
      title={words.deniedTitle}
      detail={words.deniedDetail}
      action={
        <>
          <ButtonLink variant="primary" href="/sign-in?back=/review/duplicates">
            {words.signIn}
          </ButtonLink>
          <ButtonLink href="/health">{words.toHealth}</ButtonLink>
        </>
      }
    />
  );
}
