import type { SubmissionStep } from "#domain/submission-steps.ts";
import { CheckStep } from "./check-step.tsx";
import { ContactStep } from "./contact-step.tsx";
import { NameStep } from "./name-step.tsx";
import { PlaceStep } from "./place-step.tsx";
import { WhatStep } from "./what-step.tsx";
import { WhenStep } from "./when-step.tsx";

/** The question of a step. */
export function StepQuestion({ step, onEdit }: { step: SubmissionStep; onEdit: (step: SubmissionStep) => void }) {
  switch (step) {
    case "name":
      return <NameStep />;
    case "place":
      return <PlaceStep />;
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
