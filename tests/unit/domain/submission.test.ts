import { describe, expect, it } from "vitest";
import { submissionSchema } from "#domain/submission.ts";
import { emptyDraft, type SubmissionDraft } from "#domain/submission-draft.ts";
import { submissionProblems as problems } from "#domain/submission-words.ts";

const place = { longitude: 2.5, latitude: 54.7, postcode: "DG4 2AB", label: "DG4 2AB" };

const complete: SubmissionDraft = {
  ...emptyDraft,
  name: "The Net Loft",
  place,
  privacy: "street",
  theme: "young",
  description: "After-school club for children aged 5 to 11.",
  opening: [{ days: [1, 2], opensAt: "15:15", closesAt: "17:30" }],
};

function problemsOf(change: Partial<SubmissionDraft>): Record<string, string> {
  const answer = submissionSchema.safeParse({ ...complete, ...change });
  if (answer.success) return {};
  return Object.fromEntries(answer.error.issues.map((issue) => [issue.path.join("."), issue.message]));
}

describe("a submission", () => {
  it("is accepted when complete, with nothing about the sender", () => {
    expect(problemsOf({})).toEqual({});
  });

  it("names every answer that is missing at once, each in a sentence", () => {
    expect(problemsOf({ ...emptyDraft })).toEqual({
      name: problems.nameMissing,
      theme: problems.themeMissing,
      description: problems.descriptionMissing,
      place: problems.placeMissing,
      "opening.0.days": problems.daysMissing,
      "opening.0.opensAt": problems.timeMissing,
      "opening.0.closesAt": problems.timeMissing,
    });
  });

  it("does not take spaces for a name", () => {
    expect(problemsOf({ name: "   " })).toEqual({ name: problems.nameMissing });
  });

  it("needs no place when none is shown, but then a way to reach it that people see", () => {
    const hidden = { place: null, privacy: "hidden" as const };
    expect(problemsOf(hidden)).toEqual({ phone: problems.contactMissing });
    expect(problemsOf({ ...hidden, phone: "01632 960 001", contactIsPublic: false })).toEqual({
      contactIsPublic: problems.contactHidden,
    });
    expect(problemsOf({ ...hidden, phone: "01632 960 001" })).toEqual({});
  });

  it("takes its own words for when, and then asks for no days", () => {
    expect(problemsOf({ whenKind: "varies", opening: [] })).toEqual({ whenText: problems.whenMissing });
    expect(problemsOf({ whenKind: "varies", opening: [], whenText: "Ring first" })).toEqual({});
  });

  it("refuses a closing time that is not after the opening time", () => {
    const opening = [{ days: [1], opensAt: "15:00", closesAt: "15:00" }];
    expect(problemsOf({ opening })).toEqual({ "opening.0.closesAt": problems.closesBeforeOpens });
  });

  it.each([
    ["netloft", problems.websiteWrong],
    ["netloft.example", undefined],
    ["https://netloft.example/join", undefined],
    ["javascript:alert(1)", problems.websiteWrong],
    ["https://user@evil.example", problems.websiteWrong],
  ])("reads the website %s", (website, problem) => {
    expect(problemsOf({ website }).website).toBe(problem);
  });

  it.each([
    ["01632 960 001", undefined],
    ["+44 (0)1632 960001", undefined],
    ["ring Jo", problems.phoneWrong],
  ])("reads the phone number %s", (phone, problem) => {
    expect(problemsOf({ phone }).phone).toBe(problem);
  });
});
