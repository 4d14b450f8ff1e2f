import type { UseQueryResult } from "@tanstack/react-query";
import type { Site } from "#domain/site.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import styles from "./gaps-state.module.css";
import type { GapsKnown } from "./use-gaps.ts";
import { words } from "./words.ts";

/** What stands in the place of Gaps before it knows its areas, or when there are none. */
export function GapsState({ site }: { site: UseQueryResult<Site> }) {
  const retry = () => void site.refetch();
  return (
    <div className={styles.state}>
      <h1>{words.title}</h1>
      {site.isError && <FailedState title={words.failedPlace} detail={words.failedPlaceDetail} onRetry={retry} />}
      {site.isPending && <LoadingBars label={words.gettingMap} />}
      {site.data && <EmptyState title={words.noAreas} detail={words.noAreasDetail} />}
    </div>
  );
}

type LackingStateProps = { lacking: keyof typeof words.lacking | null; known: GapsKnown };

/** What stands in the place of the ranking when there is none: coming, failed, or not to be had, and why. */
export function LackingState({ lacking, known: { hasFailed, retry } }: LackingStateProps) {
  if (hasFailed)
    return (
      <div className={styles.lacking}>
        <FailedState title={words.failed} detail={words.failedDetail} onRetry={retry} />
      </div>
    );
  if (!lacking)
    return (
      <div className={styles.lacking}>
        <LoadingBars label={words.getting} />
      </div>
    );
  const [title, detail] = words.lacking[lacking];
  return (
    <div className={styles.lacking}>
      <EmptyState
        title={title}
        detail={detail}
        action={
          lacking === "unmapped" && (
            <>
              <ButtonLink href="/add" variant="primary">
                {words.lackingAdd}
              </ButtonLink>
              <ButtonLink href="/">{words.lackingExplore}</ButtonLink>
            </>
          )
        }
      />
    </div>
  );
}
