import type { RefObject } from "react";
import type { PlaceLookup } from "#domain/chosen-place.ts";
import type { SubmissionStep } from "#domain/submission-steps.ts";
import { CheckStep } from "./check-step.tsx";
import { ContactStep } from "./contact-step.tsx";
import { NameStep } from "./name-step.tsx";
import { type PlaceQuestion, PlaceStep } from "./place-step.tsx";
import { WhatStep } from "./what-step.tsx";
import { WhenStep } from "./when-step.tsx";

type StepQuestionProps = {
  step: SubmissionStep;
  onEdit: (step: SubmissionStep) => void;
  PlaceQuestion: PlaceQuestion;
  lookup: RefObject<PlaceLookup | null>;
};

/** The question of a step. */
export function StepQuestion({ step, onEdit, PlaceQuestion, lookup }: StepQuestionProps) {
  switch (step) {
    case "name":
      return <NameStep />;
    case "place":
      return <PlaceStep Question={PlaceQuestion} lookup={lookup} />;
    case "what":
      return <WhatStep />;
    case "when":
      return <WhenStep />;
    case "contact":
      return <ContactStep />;
    case "check":
      return <CheckStep onEdit={onEdit} />;
  }
}
