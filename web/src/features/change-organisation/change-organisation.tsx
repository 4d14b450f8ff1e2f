import { useQuery } from "@tanstack/react-query";
import { organisationForChangeQuery } from "#data/organisation-for-change.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import styles from "./change.module.css";
import { ChangeForm } from "./change-form.tsx";
import type { PlaceQuestion } from "./places-section.tsx";
import type { PuzzleQuestion } from "./puzzle-question.ts";
import { words } from "./words.ts";

type ChangeOrganisationProps = { id: string; PlaceQuestion: PlaceQuestion; PuzzleQuestion: PuzzleQuestion };

/** Change an entry, or suggest it: for anybody. What the caller may publish at once, the database says. */
export function ChangeOrganisation({ id, ...questions }: ChangeOrganisationProps) {
  const session = useSession();
  const { data, isPending, isError, refetch } = useQuery({
    ...organisationForChangeQuery(id),
    enabled: session !== undefined,
    // What is being written must not change under the person's hands.
    refetchOnReconnect: false,
    refetchOnMount: false,
  });
  if (data && session !== undefined)
    return <ChangeForm id={id} entry={data} isSignedIn={session !== null} {...questions} />;
  return (
    <div className={styles.page}>
      {isPending && <LoadingBars label={words.loading} />}
      {isError && <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void refetch()} />}
      {data === null && (
        <EmptyState
          title={words.goneTitle}
          detail={words.goneDetail}
          action={<ButtonLink href="/directory">{words.toDirectory}</ButtonLink>}
        />
      )}
    </div>
  );
}
