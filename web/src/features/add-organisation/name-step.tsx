import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { similarOrganisationsQuery } from "#data/submission-similar.ts";
import { submissionLimits } from "#domain/submission.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { AnswerField } from "./answer-field.tsx";
import styles from "./answers.module.css";
import { words } from "./words.ts";

/** What is it called? Shows published organisations with a like name as it is typed. */
export function NameStep() {
  return (
    <div className={styles.step}>
      <p className={styles.help}>{words.name.help}</p>
      <AnswerField
        name="name"
        label={words.name.label}
        description={words.name.description}
        autoComplete="organization"
        maxLength={submissionLimits.name}
      />
      <SimilarOrganisations />
    </div>
  );
}

function SimilarOrganisations() {
  const { control } = useFormContext<SubmissionDraft>();
  const name = useDeferredValue(useWatch({ control, name: "name" }).trim());
  const { data } = useQuery(similarOrganisationsQuery(name));
  const similar = name.length > 2 ? (data ?? []) : [];
  return (
    <div aria-live="polite">
      {similar.length > 0 && (
        <section className={styles.similar} aria-label={words.name.similarTitle}>
          <h3>{words.name.similarTitle}</h3>
          <p className={styles.help}>{words.name.similarDetail}</p>
          <ul>
            {similar.map(({ id, name: other, locality }) => (
              <li key={id}>
                <a href={`/organisations/${id}`}>
                  {other}
                  {locality && <small>{locality}</small>}
                </a>
              </li>
            ))}
          </ul>
          <p className={styles.help}>{words.name.similarNone}</p>
        </section>
      )}
    </div>
  );
}
