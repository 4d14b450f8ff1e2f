import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef, useState } from "react";
import { type FieldPath, type UseFormReturn, useForm } from "react-hook-form";
import { submissionSchema } from "#domain/submission.ts";
import { emptyDraft, hasAnswers, type SubmissionDraft } from "#domain/submission-draft.ts";
import type { SubmissionStep } from "#domain/submission-steps.ts";
import { discardDraft, keepDraft, keptDraft } from "./kept-draft.ts";

/** Whether what is on screen is also on the device. */
export type Kept = "nothing" | "saved" | "refused";

export type DraftForm = {
  form: UseFormReturn<SubmissionDraft>;
  step: SubmissionStep;
  setStep: (step: SubmissionStep) => void;
  kept: Kept;
  /** A draft of an earlier visit was put back. */
  isRestored: boolean;
  isWaiting: boolean;
  setWaiting: (isWaiting: boolean) => void;
  startAgain: () => void;
};

/** The form and its copy on the device: saved at each change, put back after a closed tab. */
export function useDraftForm(): DraftForm {
  const [restored, setRestored] = useState(keptDraft);
  const form = useForm<SubmissionDraft>({
    resolver: zodResolver(submissionSchema),
    defaultValues: restored?.answers ?? emptyDraft,
    mode: "onTouched",
  });
  const [step, setStepNow] = useState<SubmissionStep>(restored?.step ?? "name");
  const [isWaiting, setWaitingNow] = useState(restored?.isWaiting ?? false);
  const [kept, setKept] = useState<Kept>(restored ? "saved" : "nothing");
  const place = useRef({ step, isWaiting });

  const keep = () => {
    const answers = form.getValues();
    if (!hasAnswers(answers)) return;
    const isSaved = keepDraft({ savedAt: new Date().toISOString(), answers, ...place.current });
    setKept(isSaved ? "saved" : "refused");
  };
  const latestKeep = useRef(keep);
  latestKeep.current = keep;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          latestKeep.current();
          // What was wrong is looked at again at once, so that nobody mends it twice.
          if (name && form.getFieldState(name as FieldPath<SubmissionDraft>).error)
            void form.trigger(name as FieldPath<SubmissionDraft>);
        },
      }),
    [form],
  );

  const setStep = (next: SubmissionStep) => {
    setStepNow(next);
    place.current.step = next;
    keep();
  };
  const setWaiting = (next: boolean) => {
    setWaitingNow(next);
    place.current.isWaiting = next;
    keep();
  };
  const startAgain = () => {
    setWaitingNow(false);
    setStepNow("name");
    setRestored(null);
    setKept("nothing");
    place.current = { step: "name", isWaiting: false };
    form.reset(emptyDraft);
    discardDraft();
  };
  return { form, step, setStep, kept, isRestored: restored !== null, isWaiting, setWaiting, startAgain };
}
