import { useEffect, useEffectEvent, useRef, useState } from "react";
import { reachableStep } from "#domain/reachable-step.ts";
import { needsLevel } from "#domain/submission.ts";
import {
  fieldOfRefusal,
  type SubmissionStep,
  stepFields,
  stepOfField,
  submissionSteps,
} from "#domain/submission-steps.ts";
import { discardDraft } from "./kept-draft.ts";
import { useDraftForm } from "./use-draft-form.ts";
import { usePlaceFirst } from "./use-place-first.ts";
import { useSend } from "./use-send.ts";

export type Steps = {
  /** The question that the address names; null for where the draft left off. */
  asked: SubmissionStep | null;
  onStep: (step: SubmissionStep, options?: { replace?: boolean }) => void;
  /** One step back in the browser's history. */
  onBack: () => void;
  onClose: () => void;
};

/** Where one is among the questions, and every way on: next, back, change one answer, send. */
export function useQuestions({ asked, onStep, onBack, onClose }: Steps) {
  const draft = useDraftForm();
  const { form } = draft;
  const step = reachableStep(asked ?? draft.leftOff ?? "name", form.getValues());
  const [failedStep, setFailedStep] = useState<SubmissionStep | null>(null);
  const [isReturning, setReturning] = useState(false);
  const [held, setHeld] = useState<string | null>(null);
  // How many questions lie behind in the browser's history, so that both ways back are one.
  const behind = useRef(0);
  const { lookup, isFinding, isPlaceSettled } = usePlaceFirst(form);

  const go = (next: SubmissionStep) => {
    setFailedStep(null);
    setHeld(null);
    draft.keep({ step: next });
    if (next === step) return;
    behind.current += 1;
    onStep(next);
  };
  // A link to a question too far on must not throw anybody there at the first letter they write.
  const sayWhere = useEffectEvent(() => {
    if (asked !== null && asked !== step) onStep(step, { replace: true });
  });
  useEffect(() => sayWhere(), []);
  const { isSending, sent, send, forget } = useSend({
    answers: form.getValues,
    clientKey: draft.clientKey,
    isWaiting: draft.isWaiting,
    onSent: discardDraft,
    onKept: () => draft.keep({ isWaiting: true }),
    onRefused: ({ kind, field: detail, message }) => {
      if (kind !== "answer") {
        draft.keep({ isWaiting: false });
        go("check");
        return setHeld(kind === "puzzle" ? "puzzle" : message);
      }
      const field = fieldOfRefusal(detail);
      const target = field ? stepOfField(field) : "check";
      draft.keep({ isWaiting: false });
      go(target);
      form.setError(field ?? "root", { message }, { shouldFocus: true });
      setFailedStep(target);
    },
  });

  const position = submissionSteps.indexOf(step);
  const following = isReturning ? "check" : (submissionSteps[position + 1] ?? "check");
  const next = async () => {
    form.clearErrors("root");
    setHeld(null);
    if (!(await isPlaceSettled())) return;
    const isLast = step === "check";
    const isRight = await form.trigger(isLast ? undefined : [...stepFields[step]], { shouldFocus: !isLast });
    if (!isRight) return setFailedStep(step);
    if (isLast) return send();
    setReturning(false);
    // What was just written may ask for care with a place that was given before.
    go(needsLevel(form.getValues()) ? "place" : following);
  };
  const back = () => {
    setFailedStep(null);
    if (position === 0) return onClose();
    if (behind.current === 0) return onStep(submissionSteps[position - 1] ?? "name", { replace: true });
    behind.current -= 1;
    onBack();
  };
  return {
    draft,
    step,
    hasFailed: failedStep === step,
    /** Why an entry that is right has not gone: a sentence, or that a puzzle is to be solved. */
    held: step === "check" ? held : null,
    solved: (pass: string) => {
      setHeld(null);
      send(pass);
    },
    letBe: () => setHeld(null),
    isReturning: isReturning && step !== "check",
    isSending,
    /** Where the question of the place leaves the way to ask for what is typed. */
    lookup,
    isFinding,
    sent,
    send,
    next: () => void next(),
    back,
    edit: (target: SubmissionStep) => {
      setReturning(true);
      go(target);
    },
    // Under the same key: if it arrived after all, the changed entry takes its place.
    change: () => draft.keep({ isWaiting: false }),
    startAgain: () => {
      draft.startAgain();
      onStep("name", { replace: true });
    },
    another: () => {
      forget();
      draft.startAgain();
      onStep("name", { replace: true });
    },
  };
}
