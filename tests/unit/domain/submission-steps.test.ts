import { expect, it } from "vitest";
import { emptyDraft } from "#domain/submission-draft.ts";
import { fieldOfRefusal, stepFields, stepOfField } from "#domain/submission-steps.ts";

it("asks every answer exactly once, all but the trap for programs", () => {
  const asked = Object.values(stepFields).flat().sort();
  expect(asked).toEqual(
    Object.keys(emptyDraft)
      .filter((field) => field !== "website2")
      .sort(),
  );
});

it("finds the question of a problem in a row", () => {
  expect(stepOfField("opening.2.closesAt")).toBe("when");
});

it.each([
  ["website", "website"],
  ["when", "opening"],
  ["services", "name"],
  ["submission", null],
  [null, null],
])("knows which answer a refusal of %s is about", (detail, field) => {
  expect(fieldOfRefusal(detail)).toBe(field);
});
