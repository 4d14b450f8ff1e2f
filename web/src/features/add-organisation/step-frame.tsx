import { Check, ChevronLeft, CloudOff, X } from "lucide-react";
import type { ReactNode } from "react";
import { type SubmissionStep, submissionSteps } from "#domain/submission-steps.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./frame.module.css";
import type { Kept } from "./use-draft-form.ts";
import { words } from "./words.ts";

/** The bar above each question: where one is, and that nothing is lost. */
export function StepHead({ step, kept, onBack, onClose }: StepHeadProps) {
  const position = submissionSteps.indexOf(step);
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <IconButton label={words.back} icon={ChevronLeft} onPress={onBack} />
        <h1>{words.title}</h1>
        <IconButton label={words.close} icon={X} onPress={onClose} />
      </div>
      <div className={styles.where}>
        <p>
          <strong>{words.stepOf(position + 1, submissionSteps.length)}</strong> · {words.steps[step]}
        </p>
        <SavedState kept={kept} />
      </div>
      <ol className={styles.progress} aria-label={words.progress}>
        {submissionSteps.map((each, index) => (
          <li
            key={each}
            aria-label={words.steps[each]}
            aria-current={each === step ? "step" : undefined}
            data-state={index < position ? "done" : index === position ? "here" : "ahead"}
          />
        ))}
      </ol>
    </header>
  );
}

type StepHeadProps = { step: SubmissionStep; kept: Kept; onBack: () => void; onClose: () => void };

function SavedState({ kept }: { kept: Kept }) {
  const isPhone = useMediaQuery(PHONE);
  const isSaved = kept === "saved";
  return (
    <p role="status" className={isSaved ? styles.saved : styles.unsaved}>
      {kept !== "nothing" && (
        <>
          <Icon of={isSaved ? Check : CloudOff} small />
          {isSaved ? (isPhone ? words.savedPhone : words.saved) : words.notSaved}
        </>
      )}
    </p>
  );
}

type StepFootProps = {
  step: SubmissionStep;
  /** What is being done before it goes on, in words; null when nothing is. */
  working: string | null;
  isReturning: boolean;
  onBack: () => void;
};

/** Back and Next, where a thumb is. The form's own submit is Next. */
export function StepFoot({ step, working, isReturning, onBack }: StepFootProps) {
  const next = isReturning ? words.toCheck : words.next[step];
  return (
    <footer className={styles.foot}>
      <div className={styles.buttons}>
        <Button large onPress={onBack}>
          {words.back}
        </Button>
        <Button type="submit" variant="primary" large wide isPending={working !== null}>
          {working ?? next}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{working}</span>
      </VisuallyHidden>
    </footer>
  );
}

/** One message in the place of the questions: sent, or waiting to be. */
export function Answered({ children }: { children: ReactNode }) {
  return (
    <div className={styles.answered}>
      {children}
      <div>
        <ButtonLink href="/">{words.sent.toMap}</ButtonLink>
      </div>
    </div>
  );
}
