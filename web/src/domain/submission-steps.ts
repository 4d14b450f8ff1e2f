import type { SubmissionDraft } from "./submission-draft.ts";

/** The questions in the order they are asked. */
export const submissionSteps = ["name", "place", "what", "when", "contact", "check"] as const;

export type SubmissionStep = (typeof submissionSteps)[number];

/** The answers each question is about: what must be right before the next is asked. */
export const stepFields: Record<SubmissionStep, readonly (keyof SubmissionDraft)[]> = {
  name: ["name"],
  place: ["place", "address", "privacy", "isPrivacyChosen"],
  what: ["description", "theme", "themes", "whoFor", "cost", "costNote", "access"],
  when: ["whenKind", "opening", "whenText"],
  contact: ["phone", "email", "website", "contactIsPublic", "submitterName", "submitterEmail", "note"],
  check: [],
};

/** The question that asks for an answer, by the path of a problem such as `opening.0.days`. */
export function stepOfField(path: string): SubmissionStep {
  const field = path.split(".")[0] as keyof SubmissionDraft;
  return submissionSteps.find((step) => stepFields[step].includes(field)) ?? "check";
}

/** Answers the database calls by another name than the form does. */
const formNames: Readonly<Record<string, keyof SubmissionDraft>> = { when: "opening", services: "name" };

/** The answer of the form that the database's refusal is about; null when it is about none. */
export function fieldOfRefusal(detail: string | null): keyof SubmissionDraft | null {
  const name = formNames[detail ?? ""] ?? (detail as keyof SubmissionDraft | null);
  return name && Object.values(stepFields).flat().includes(name) ? name : null;
}
