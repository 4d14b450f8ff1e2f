import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import styles from "./neighbourhood-state.module.css";
import { words } from "./words.ts";

type NeighbourhoodStateProps = {
  query: UseQueryResult<NeighbourhoodProfile | null>;
  code: string;
  /** Heading level in its page: 1 where there is nothing else on it. */
  level?: 1 | 2;
  children: (profile: NeighbourhoodProfile) => ReactNode;
};

/** A neighbourhood when it has come; what is said meanwhile, when it failed, and when there is none of that code. */
export function NeighbourhoodState({ query, code, level = 2, children }: NeighbourhoodStateProps) {
  if (query.data?.code === code) return children(query.data);
  return (
    <div className={styles.state}>
      {query.isError ? (
        <FailedState
          level={level}
          title={words.failed}
          detail={words.failedDetail}
          onRetry={() => void query.refetch()}
        />
      ) : query.isFetching || query.isPending ? (
        <LoadingBars label={words.loading(code)} />
      ) : (
        <EmptyState
          level={level}
          title={words.notFound}
          detail={words.notFoundDetail}
          action={<ButtonLink href="/">{words.toMap}</ButtonLink>}
        />
      )}
    </div>
  );
}
