import { useState } from "react";
import {
  fieldOfRefusal,
  type SubmissionStep,
  stepFields,
  stepOfField,
  submissionSteps,
} from "#domain/submission-steps.ts";
import { discardDraft } from "./kept-draft.ts";
import { useDraftForm } from "./use-draft-form.ts";
import { useSend } from "./use-send.ts";

/** Where one is among the questions, and every way on: next, back, change one answer, send. */
export function useQuestions(onClose: () => void) {
  const draft = useDraftForm();
  const { form, step } = draft;
  const [hasFailed, setFailed] = useState(false);
  const [isReturning, setReturning] = useState(false);

  const go = (next: SubmissionStep) => {
    setFailed(false);
    draft.setStep(next);
  };
  const { isSending, sent, send, forget } = useSend({
    answers: form.getValues,
    isWaiting: draft.isWaiting,
    onSent: discardDraft,
    onKept: () => draft.setWaiting(true),
    onRefused: ({ field: detail, message }) => {
      const field = fieldOfRefusal(detail);
      draft.setWaiting(false);
      go(field ? stepOfField(field) : "check");
      form.setError(field ?? "root", { message }, { shouldFocus: true });
      setFailed(true);
    },
  });

  const position = submissionSteps.indexOf(step);
  const next = async () => {
    const isLast = step === "check";
    form.clearErrors("root");
    const isRight = await form.trigger(isLast ? undefined : [...stepFields[step]], { shouldFocus: !isLast });
    if (!isRight) return setFailed(true);
    if (isLast) return send();
    go(isReturning ? "check" : (submissionSteps[position + 1] ?? "check"));
    setReturning(false);
  };
  return {
    draft,
    step,
    hasFailed,
    isReturning: isReturning && step !== "check",
    isSending,
    sent,
    send,
    next: () => void next(),
    back: () => (position === 0 ? onClose() : go(submissionSteps[position - 1] ?? "name")),
    edit: (target: SubmissionStep) => {
      setReturning(true);
      go(target);
    },
    another: () => {
      forget();
      draft.startAgain();
    },
  };
}
