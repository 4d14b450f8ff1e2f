import * as z from "zod/mini";
import type { DraftOpening, SubmissionDraft } from "./submission-draft.ts";
import { privacyLevels, suggestedPrivacy } from "./submission-privacy.ts";
import { submissionProblems as problems } from "./submission-words.ts";

/** The most and the least each answer may hold, in characters or in number: the same as the database's. */
export const submissionLimits = {
  name: 120,
  descriptionLeast: 10,
  description: 1000,
  address: 200,
  costNote: 200,
  whenText: 200,
  submitterName: 120,
  note: 1000,
  moreThemes: 4,
  opening: 14,
} as const;

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const phoneShape = /^\+?[\d\s()-]{5,24}$/;
const websiteShape = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,}([/?#]\S*)?$/iu;
const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What an e-mail address, a phone number, a website and a time look like. */
export const answerShapes = { email: emailShape, phone: phoneShape, website: websiteShape, time: timeShape } as const;

const limits = submissionLimits;

function textOf(most: number, tooLong: (most: number) => string) {
  return z.string().check(z.trim(), z.maxLength(most, { error: tooLong(most) }));
}

function emptyOr(shape: RegExp, wrong: string) {
  return z.string().check(
    z.trim(),
    z.refine((text) => text === "" || shape.test(text), { error: wrong }),
  );
}

const place = z.object({
  longitude: z.number(),
  latitude: z.number(),
  postcode: z.string(),
  label: z.string(),
});

const opening = z.object({ days: z.array(z.number()), opensAt: z.string(), closesAt: z.string() });

/** Every answer, with what must be mended said in a sentence beside it. */
export const submissionSchema = z
  .object({
    name: textOf(limits.name, problems.nameLong).check(z.minLength(2, { error: problems.nameMissing })),
    place: z.nullable(place),
    address: textOf(limits.address, problems.addressLong),
    privacy: z.enum(privacyLevels),
    isPrivacyChosen: z.boolean(),
    theme: z.string().check(z.minLength(1, { error: problems.themeMissing })),
    themes: z
      .array(z.string())
      .check(z.maxLength(limits.moreThemes, { error: problems.themesMany(limits.moreThemes) })),
    description: textOf(limits.description, problems.descriptionLong).check(
      z.minLength(limits.descriptionLeast, {
        error: ({ input }) =>
          input === "" ? problems.descriptionMissing : problems.descriptionShort(limits.descriptionLeast),
      }),
    ),
    whoFor: z.array(z.string()),
    cost: z.string(),
    costNote: textOf(limits.costNote, problems.costNoteLong),
    access: z.array(z.string()),
    whenKind: z.enum(["weekly", "varies"]),
    opening: z.array(opening).check(z.maxLength(limits.opening, { error: problems.openingMany(limits.opening) })),
    whenText: textOf(limits.whenText, problems.whenLong),
    phone: emptyOr(phoneShape, problems.phoneWrong),
    email: emptyOr(emailShape, problems.emailWrong),
    website: emptyOr(websiteShape, problems.websiteWrong),
    contactIsPublic: z.boolean(),
    submitterName: textOf(limits.submitterName, problems.submitterNameLong),
    submitterEmail: emptyOr(emailShape, problems.emailWrong),
    note: textOf(limits.note, problems.noteLong),
    website2: z.string(),
  })
  .check((context) => {
    const draft = context.value;
    const report = (path: (string | number)[], message: string) =>
      context.issues.push({ code: "custom", path, message, input: draft, continue: true });
    checkPlace(draft, report);
    checkWhen(draft, report);
  });

type Report = (path: (string | number)[], message: string) => void;

/** Does what it says of itself ask for care with its place, and nobody has chosen what shows yet? */
export function needsLevel({ name, description, theme, themes, isPrivacyChosen }: SubmissionDraft): boolean {
  return !isPrivacyChosen && suggestedPrivacy(name, description, [theme, ...themes]) !== null;
}

function checkPlace(draft: SubmissionDraft, report: Report): void {
  if (needsLevel(draft)) {
    report(["privacy"], problems.privacyMissing);
    return;
  }
  if (draft.privacy !== "hidden") {
    if (!draft.place) report(["place"], problems.placeMissing);
    return;
  }
  if (draft.website) return;
  if (!draft.phone && !draft.email) report(["phone"], problems.contactMissing);
  else if (!draft.contactIsPublic) report(["contactIsPublic"], problems.contactHidden);
}

function checkWhen(draft: SubmissionDraft, report: Report): void {
  if (draft.whenKind === "varies") {
    if (!draft.whenText.trim()) report(["whenText"], problems.whenMissing);
    return;
  }
  if (draft.opening.length === 0) report(["opening"], problems.openingMissing);
  for (const [index, row] of draft.opening.entries()) checkOpening(row, index, report);
}

function checkOpening(row: DraftOpening, index: number, report: Report): void {
  if (row.days.length === 0) report(["opening", index, "days"], problems.daysMissing);
  if (!timeShape.test(row.opensAt)) report(["opening", index, "opensAt"], problems.timeMissing);
  if (!timeShape.test(row.closesAt)) report(["opening", index, "closesAt"], problems.timeMissing);
  else if (timeShape.test(row.opensAt) && row.closesAt <= row.opensAt)
    report(["opening", index, "closesAt"], problems.closesBeforeOpens);
}
