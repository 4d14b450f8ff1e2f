import { Controller, useFormContext } from "react-hook-form";
import { submissionLimits } from "#domain/submission.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { FocusTarget } from "#ui/focus-target.tsx";
import { AnswerArea, AnswerField } from "./answer-field.tsx";
import styles from "./answers.module.css";
import { words } from "./words.ts";

/** How can people reach you? And, kept apart and private, who is sending this. */
export function ContactStep() {
  const text = words.contact;
  const optional = words.optional;
  return (
    <div className={styles.step}>
      <p className={styles.help}>{text.help}</p>
      <AnswerField name="phone" label={text.phone} note={optional} type="tel" autoComplete="off" inputMode="tel" />
      <AnswerField name="email" label={text.email} note={optional} type="email" autoComplete="off" inputMode="email" />
      <AnswerField name="website" label={text.website} note={optional} autoComplete="off" inputMode="url" />
      <ShowContact />
      <section className={styles.private} aria-label={text.you}>
        <div>
          <h3>{text.you}</h3>
          <p className={styles.help}>{text.youHelp}</p>
        </div>
        <AnswerField
          name="submitterName"
          label={text.yourName}
          note={optional}
          autoComplete="name"
          maxLength={submissionLimits.submitterName}
        />
        <AnswerField
          name="submitterEmail"
          label={text.yourEmail}
          note={optional}
          description={text.yourEmailHint}
          type="email"
          inputMode="email"
          autoComplete="email"
        />
        <AnswerArea name="note" label={text.note} note={optional} maxLength={submissionLimits.note} rows={2} />
      </section>
      <Trap />
    </div>
  );
}

function ShowContact() {
  const { control } = useFormContext<SubmissionDraft>();
  return (
    <Controller
      name="contactIsPublic"
      control={control}
      render={({ field, fieldState }) => (
        <FocusTarget target={field.ref}>
          <Checkbox
            isSelected={field.value}
            onChange={field.onChange}
            isInvalid={Boolean(fieldState.error)}
            aria-describedby="contact-shown"
          >
            {words.contact.show}
          </Checkbox>
          <p id="contact-shown" className={fieldState.error ? styles.error : styles.help}>
            {fieldState.error?.message ?? words.contact.showHint}
          </p>
        </FocusTarget>
      )}
    />
  );
}

/** A field no person meets; a program that fills in everything gives itself away. */
function Trap() {
  const { register } = useFormContext<SubmissionDraft>();
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        {words.contact.trap}
        <input {...register("website2")} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
