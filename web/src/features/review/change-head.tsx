import { waitingTime } from "#domain/spoken-moment.ts";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import styles from "./review.module.css";
import type { ChangeReview } from "./use-change-review.ts";
import { words } from "./words.ts";

/** Whose entry it is, who suggests what and why, and what was asked and answered. */
export function ChangeHead({ review, theme }: { review: ChangeReview; theme: string }) {
  if (!review.item.data) return null;
  const { proposal, organisation, diff } = review.item.data;
  const { proposerName, wasSignedIn, createdAt, reason, question, answer, status, decisionReason } = proposal;
  const sender = proposerName ?? words.someone;
  return (
    <header className={styles.entryHead}>
      <h2>
        <ThemeGlyph theme={theme} size={22} />
        <a href={`/organisations/${organisation.id}`}>{organisation.name}</a>
      </h2>
      <p>
        {words.changesBy(diff.length, sender)} · {wasSignedIn ? words.signedIn : words.notSignedIn} ·{" "}
        {words.ago(waitingTime(createdAt, new Date()))}
      </p>
      {reason && <p className={styles.quote}>“{reason}”</p>}
      {question && <p className={styles.quote}>{words.youAsked(question)}</p>}
      {answer && <p className={styles.quote}>{words.theyAnswer(answer)}</p>}
      {status === "accepted" && <p>{words.alreadyAccepted}</p>}
      {status === "withdrawn" && <p>{words.alreadyWithdrawn}</p>}
      {status === "declined" && <p>{words.alreadyDeclined(decisionReason)}</p>}
    </header>
  );
}
