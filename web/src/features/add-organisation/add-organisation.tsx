import { useEffect, useRef } from "react";
import { FormProvider } from "react-hook-form";
import { stepFields, stepOfField } from "#domain/submission-steps.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Notice } from "#ui/notice.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import styles from "./frame.module.css";
import type { PlaceQuestion } from "./place-step.tsx";
import type { PuzzleQuestion } from "./puzzle-question.ts";
import { Restored } from "./restored.tsx";
import { Sent } from "./sent.tsx";
import { StepFoot, StepHead } from "./step-frame.tsx";
import { StepQuestion } from "./step-question.tsx";
import { type Steps, useQuestions } from "./use-questions.ts";
import { Waiting } from "./waiting.tsx";
import { words } from "./words.ts";

type AddOrganisationProps = Steps & { PlaceQuestion: PlaceQuestion; PuzzleQuestion: PuzzleQuestion };

/** Six questions, one at a time, that put an organisation into the moderators' queue. No account is needed. */
export function AddOrganisation({ PlaceQuestion, PuzzleQuestion, ...steps }: AddOrganisationProps) {
  const questions = useQuestions(steps);
  const { draft, step, isSending, sent, held, back, edit } = questions;
  const heading = useFocusOnChange(step);
  const isCheck = step === "check";

  if (sent) return <Sent sent={sent} onAnother={questions.another} />;
  if (draft.isWaiting)
    return <Waiting isSending={isSending} onTryAgain={() => questions.send()} onChange={questions.change} />;
  return (
    <FormProvider {...draft.form}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          questions.next();
        }}
      >
        <StepHead step={step} kept={draft.kept} onBack={back} onClose={steps.onClose} />
        <div className={styles.body} data-step={step} aria-busy={questions.isFinding}>
          {draft.leftOff && <Restored name={draft.form.getValues("name")} onStartAgain={questions.startAgain} />}
          <h2 ref={heading} tabIndex={-1}>
            {words[step].question}
          </h2>
          {questions.hasFailed && (
            <ErrorSummary
              fields={isCheck ? null : stepFields[step]}
              {...(isCheck ? { onGo: (path: string) => edit(stepOfField(path)) } : {})}
            />
          )}
          <StepQuestion step={step} onEdit={edit} PlaceQuestion={PlaceQuestion} lookup={questions.lookup} />
          {held === "puzzle" && <PuzzleQuestion onSolved={questions.solved} onClose={questions.letBe} />}
          {held && held !== "puzzle" && (
            <div role="alert" ref={bringIntoView}>
              <Notice tone="warn" title={words.heldTitle}>
                {held}
              </Notice>
            </div>
          )}
        </div>
        <StepFoot
          step={step}
          working={isSending ? words.sending : questions.isFinding ? words.finding : null}
          isReturning={questions.isReturning}
          onBack={back}
        />
      </form>
    </FormProvider>
  );
}

/** A new question is what a screen reader should read next, and what the eye should see first. */
function useFocusOnChange(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    heading.current?.closest("main")?.scrollTo(0, 0);
  }, [step]);
  return heading;
}
