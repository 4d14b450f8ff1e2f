import * as z from "zod/mini";
import { emptyDraft, type SubmissionDraft } from "./submission-draft.ts";
import { privacyLevels } from "./submission-privacy.ts";
import { type SubmissionStep, submissionSteps } from "./submission-steps.ts";

/** Raised when a kept draft can no longer be read as it is. */
const draftVersion = 1;

/** A form as it was when it was last touched. */
export type KeptDraft = {
  savedAt: string;
  step: SubmissionStep;
  answers: SubmissionDraft;
  /** Sent by the person, but it could not leave the device yet. */
  isWaiting: boolean;
  /** Made up on this device for this entry: sending it again stores nothing twice. */
  clientKey: string;
};

const text = z.catch(z.string(), "");
const texts = z.catch(z.array(z.string()), []);

/** Reading is forgiving: an answer that makes no sense becomes empty, the others are kept. */
const answers = z.object({
  name: text,
  place: z.catch(
    z.nullable(z.object({ longitude: z.number(), latitude: z.number(), postcode: text, label: text })),
    null,
  ),
  address: text,
  privacy: z.catch(z.enum(privacyLevels), emptyDraft.privacy),
  isPrivacyChosen: z.catch(z.boolean(), false),
  theme: text,
  themes: texts,
  description: text,
  whoFor: texts,
  cost: z.catch(z.string(), emptyDraft.cost),
  costNote: text,
  access: texts,
  whenKind: z.catch(z.enum(["weekly", "varies"]), "weekly"),
  opening: z.catch(
    z.array(z.object({ days: z.array(z.number()), opensAt: z.string(), closesAt: z.string() })),
    emptyDraft.opening,
  ),
  whenText: text,
  phone: text,
  email: text,
  website: text,
  contactIsPublic: z.catch(z.boolean(), true),
  submitterName: text,
  submitterEmail: text,
  note: text,
  website2: text,
});

const kept = z.object({
  version: z.literal(draftVersion),
  savedAt: z.string(),
  step: z.catch(z.enum(submissionSteps), "name"),
  answers,
  isWaiting: z.catch(z.boolean(), false),
  clientKey: text,
});

/** A draft as text to keep on the device. */
export function draftText(draft: KeptDraft): string {
  return JSON.stringify({ version: draftVersion, ...draft });
}

/** A draft from what was kept; null when there is none, it is of another version or it is not ours. */
export function readDraft(stored: string | null): KeptDraft | null {
  if (!stored) return null;
  try {
    const { version: _, ...draft } = kept.parse(JSON.parse(stored));
    return draft;
  } catch {
    return null;
  }
}
