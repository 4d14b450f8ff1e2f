import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ProposalKey, proposalByReferenceQuery } from "#data/proposals.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, Notice } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import styles from "./proposals.module.css";
import { words } from "./words.ts";

/** One suggestion by its reference and the e-mail address left with it: for people without an account. */
export function LookUp({ reference }: { reference: string }) {
  const [written, setWritten] = useState<ProposalKey>({ reference, email: "" });
  const [asked, setAsked] = useState<ProposalKey | null>(null);
  const { data, isFetching, isError, refetch } = useQuery(proposalByReferenceQuery(asked));
  return (
    <section className={styles.lookUp} aria-label={words.lookUp}>
      <h2>{words.lookUp}</h2>
      <p>{words.lookUpDetail}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const next = { reference: written.reference.trim(), email: written.email.trim() };
          if (next.reference) setAsked(next);
        }}
      >
        <TextField
          label={words.reference}
          description={words.referenceHint}
          value={written.reference}
          onChange={(next) => setWritten({ ...written, reference: next })}
          autoComplete="off"
        />
        <TextField
          label={words.email}
          description={words.emailHint}
          type="email"
          value={written.email}
          onChange={(next) => setWritten({ ...written, email: next })}
          autoComplete="email"
          validationBehavior="aria"
        />
        <div>
          <Button type="submit" variant="primary" isPending={isFetching}>
            {isFetching ? words.finding : words.find}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {asked && data && <ProposalCard proposal={data} email={asked.email} />}
        {asked && data === null && <Notice title={words.unknown} tone="warn" />}
      </div>
      {isError && <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void refetch()} />}
    </section>
  );
}
