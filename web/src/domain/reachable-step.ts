import { submissionSchema } from "./submission.ts";
import type { SubmissionDraft } from "./submission-draft.ts";
import { type SubmissionStep, stepOfField, submissionSteps } from "./submission-steps.ts";

/** The question asked for, or the first before it that still lacks an answer: an address may name any. */
export function reachableStep(asked: SubmissionStep, answers: SubmissionDraft): SubmissionStep {
  const { error } = submissionSchema.safeParse(answers);
  const positions = (error?.issues ?? []).map(({ path }) => submissionSteps.indexOf(stepOfField(path.join("."))));
  return submissionSteps[Math.min(submissionSteps.indexOf(asked), ...positions)] ?? "name";
}
