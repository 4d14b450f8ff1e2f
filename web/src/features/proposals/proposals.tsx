import { useQuery } from "@tanstack/react-query";
import { myProposalsQuery } from "#data/proposals.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { LookUp } from "./look-up.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import styles from "./proposals.module.css";
import { words } from "./words.ts";

/** What somebody suggested and what became of it: by account, or by reference without one. */
export function Proposals({ reference }: { reference: string }) {
  const session = useSession();
  return (
    <div className={styles.page}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      {session && <Mine userId={session.id} />}
      {session !== undefined && <LookUp key={reference} reference={reference} />}
    </div>
  );
}

function Mine({ userId }: { userId: string }) {
  const { data, isPending, isError, refetch } = useQuery(myProposalsQuery(userId));
  if (isPending) return <LoadingBars label={words.loading} />;
  if (isError)
    return <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void refetch()} />;
  if (data.length === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        detail={words.emptyDetail}
        action={<ButtonLink href="/directory">{words.toDirectory}</ButtonLink>}
      />
    );
  return data.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} email="" />);
}
