import { useEffect, useRef } from "react";
import type { ChangeOutcome } from "#data/change-send.ts";
import { ButtonLink } from "#ui/button.tsx";
import styles from "./change.module.css";
import { words } from "./words.ts";

/** What became of it: shown now, waiting for a check under a reference, or some of each. */
export function Done({ id, name, outcome }: { id: string; name: string; outcome: ChangeOutcome }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isSome = (outcome.published?.length ?? 0) > 0;
  const [title, detail] = saidOf(outcome, isSome);
  return (
    <div className={styles.page}>
      <div role="status">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.lead}>{detail}</p>
      </div>
      {outcome.reference && (
        <p className={styles.reference}>
          {words.reference}
          <b>{outcome.reference}</b>
        </p>
      )}
      <div className={styles.buttons}>
        <ButtonLink variant="primary" href={`/organisations/${id}`}>
          {words.see(name)}
        </ButtonLink>
        {outcome.reference && (
          <ButtonLink href={`/proposals?ref=${encodeURIComponent(outcome.reference)}`}>{words.lookUp}</ButtonLink>
        )}
      </div>
    </div>
  );
}

function saidOf({ status }: ChangeOutcome, isSome: boolean): [title: string, detail: string] {
  if (status === "waiting") return [isSome ? words.someTitle : words.waitingTitle, words.waitingDetail];
  return isSome ? [words.publishedTitle, words.publishedDetail] : [words.waitingTitle, words.settled];
}
