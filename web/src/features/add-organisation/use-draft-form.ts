import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef, useState } from "react";
import { type FieldPath, type UseFormReturn, useForm } from "react-hook-form";
import { newClientKey } from "#domain/client-key.ts";
import { submissionSchema } from "#domain/submission.ts";
import { emptyDraft, hasAnswers, type SubmissionDraft } from "#domain/submission-draft.ts";
import type { SubmissionStep } from "#domain/submission-steps.ts";
import { discardDraft, keepDraft, keptDraft } from "./kept-draft.ts";

/** Whether what is on screen is also on the device. */
export type Kept = "nothing" | "saved" | "refused";

export type DraftForm = {
  form: UseFormReturn<SubmissionDraft>;
  /** Where an earlier visit left off; null when there was none. */
  leftOff: SubmissionStep | null;
  kept: Kept;
  isWaiting: boolean;
  /** The same for as long as the entry is: the database knows it again by this. */
  clientKey: string;
  /** Keep it where it is now; a changed `isWaiting` or key too. */
  keep: (change?: Partial<DraftState>) => void;
  startAgain: () => void;
};

type DraftState = { step: SubmissionStep; isWaiting: boolean; clientKey: string };

/** The form and its copy on the device: saved at each change, put back after a closed tab. */
export function useDraftForm(): DraftForm {
  const [restored, setRestored] = useState(keptDraft);
  const form = useForm<SubmissionDraft>({
    resolver: zodResolver(submissionSchema),
    defaultValues: restored?.answers ?? emptyDraft,
    mode: "onTouched",
  });
  const [kept, setKept] = useState<Kept>(restored ? "saved" : "nothing");
  const [state, setState] = useState<DraftState>(() => ({
    step: restored?.step ?? "name",
    isWaiting: restored?.isWaiting ?? false,
    clientKey: restored?.clientKey || newClientKey(),
  }));
  const latest = useRef(state);

  const keep = (change: Partial<DraftState> = {}) => {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
    const answers = form.getValues();
    if (!hasAnswers(answers)) return;
    const isSaved = keepDraft({ savedAt: new Date().toISOString(), answers, ...latest.current });
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

  const startAgain = () => {
    setRestored(null);
    setKept("nothing");
    form.reset(emptyDraft);
    latest.current = { step: "name", isWaiting: false, clientKey: newClientKey() };
    setState(latest.current);
    discardDraft();
  };
  const { isWaiting, clientKey } = state;
  return { form, leftOff: restored?.step ?? null, kept, isWaiting, clientKey, keep, startAgain };
}
