import { submissionSteps } from "#domain/submission-steps.ts";
import { defineView } from "./define-view.ts";
import { optionalChoice } from "./parameter.ts";

/** Which question of the form is open; null for where the kept draft left off. */
export const addView = defineView({ step: optionalChoice("step", submissionSteps) });
