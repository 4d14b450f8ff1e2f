import { useEffect, useRef, useState } from "react";
import { FormProvider } from "react-hook-form";
import {
  fieldOfRefusal,
  type SubmissionStep,
  stepFields,
  stepOfField,
  submissionSteps,
} from "#domain/submission-steps.ts";
import { ErrorSummary } from "./error-summary.tsx";
import styles from "./frame.module.css";
import { discardDraft } from "./kept-draft.ts";
import { Restored } from "./restored.tsx";
import { Sent } from "./sent.tsx";
import { StepFoot, StepHead } from "./step-frame.tsx";
import { StepQuestion } from "./step-question.tsx";
import { useDraftForm } from "./use-draft-form.ts";
import { useSend } from "./use-send.ts";
import { Waiting } from "./waiting.tsx";
import { words } from "./words.ts";

/** Six questions, one at a time, that put an organisation into the moderators' queue. No account is needed. */
export function AddOrganisation({ onClose }: { onClose: () => void }) {
  const draft = useDraftForm();
  const { form, step } = draft;
  const [hasFailed, setFailed] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const go = (next: SubmissionStep) => {
    setFailed(false);
    draft.setStep(next);
  };
  const { isSending, sent, send, forget } = useSend({
    answers: form.getValues,
    isWaiting: draft.isWaiting,
    onSent: () => discardDraft(),
    onKept: () => draft.setWaiting(true),
    onRefused: ({ field: detail, message }) => {
      const field = fieldOfRefusal(detail);
      draft.setWaiting(false);
      go(field ? stepOfField(field) : "check");
      form.setError(field ?? "root", { message }, { shouldFocus: true });
      setFailed(true);
    },
  });

  // The question is what a screen reader should read next, and what the eye should see first.
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    heading.current?.closest("main")?.scrollTo(0, 0);
  }, [step]);

  const position = submissionSteps.indexOf(step);
  const back = () => (position === 0 ? onClose() : go(submissionSteps[position - 1] ?? "name"));
  const next = async () => {
    const isLast = step === "check";
    form.clearErrors("root");
    const isRight = await form.trigger(isLast ? undefined : [...stepFields[step]], { shouldFocus: !isLast });
    if (!isRight) return setFailed(true);
    if (isLast) return send();
    go(isReturning ? "check" : (submissionSteps[position + 1] ?? "check"));
    setReturning(false);
  };
  const edit = (target: SubmissionStep) => {
    setReturning(true);
    go(target);
  };

  if (sent)
    return (
      <Sent
        sent={sent}
        onAnother={() => {
          forget();
          draft.startAgain();
        }}
      />
    );
  if (draft.isWaiting)
    return <Waiting isSending={isSending} onTryAgain={send} onChange={() => draft.setWaiting(false)} />;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        <StepHead step={step} kept={draft.kept} onBack={back} onClose={onClose} />
        <div className={styles.body}>
          {draft.isRestored && <Restored name={form.getValues("name")} onStartAgain={draft.startAgain} />}
          <h2 ref={heading} tabIndex={-1}>
            {words[step].question}
          </h2>
          {hasFailed && (
            <ErrorSummary
              fields={step === "check" ? null : stepFields[step]}
              {...(step === "check" ? { onGo: (path: string) => edit(stepOfField(path)) } : {})}
            />
          )}
          <StepQuestion step={step} onEdit={edit} />
        </div>
        <StepFoot step={step} isSending={isSending} isReturning={isReturning && step !== "check"} onBack={back} />
      </form>
    </FormProvider>
  );
}
