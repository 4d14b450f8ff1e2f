import { Check, Clock, MessageSquare, X } from "lucide-react";
import type { Proposal, ProposalKey } from "#data/proposals.ts";
import { changeName } from "#domain/change-in-words.ts";
import { dayInWords } from "#domain/record-times.ts";
import { Tag } from "#ui/tag.tsx";
import { AnswerForm } from "./answer-form.tsx";
import styles from "./proposals.module.css";
import { WithdrawButton } from "./withdraw-button.tsx";
import { words } from "./words.ts";

const looks = {
  waiting: { tone: "plain", icon: Clock },
  asked: { tone: "warn", icon: MessageSquare },
  accepted: { tone: "good", icon: Check },
  declined: { tone: "bad", icon: X },
  withdrawn: { tone: "plain", icon: X },
} as const;

type ProposalCardProps = {
  proposal: Proposal;
  /** How its sender is known: by the account, or by reference and e-mail address. */
  email: string;
};

/** One suggestion: how it stands, what was asked and answered, and why it was decided so. */
export function ProposalCard({ proposal, email }: ProposalCardProps) {
  const { reference, status, organisation, paths, note, question, answer, reason, createdAt } = proposal;
  const fields = [...new Set(paths.map((path) => changeName(path, null)))].join(", ");
  const key: ProposalKey = { reference, email };
  const isWaiting = status === "waiting" || status === "asked";
  return (
    <article className={styles.card} aria-label={organisation?.name ?? reference}>
      <header>
        <h2>{organisation ? <a href={`/organisations/${organisation.id}`}>{organisation.name}</a> : words.gone}</h2>
        <Tag {...looks[status]}>{words.status[status]}</Tag>
      </header>
      <p className={styles.facts}>
        {words.about(fields)} · {words.sent(dayInWords(createdAt))} · {words.reminder(reference)}
      </p>
      <dl className={styles.said}>
        <Said term={words.yourNote} text={note} />
        <Said term={words.question} text={question} />
        <Said term={words.yourAnswer} text={answer} />
        <Said term={words.reason} text={reason} />
      </dl>
      {status === "asked" && <AnswerForm asked={key} />}
      {isWaiting && <WithdrawButton asked={key} />}
    </article>
  );
}

function Said({ term, text }: { term: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
