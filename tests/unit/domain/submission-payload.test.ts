import { describe, expect, it } from "vitest";
import { emptyDraft, type SubmissionDraft } from "#domain/submission-draft.ts";
import { submissionOf } from "#domain/submission-payload.ts";

const draft: SubmissionDraft = {
  ...emptyDraft,
  name: " The Net Loft ",
  place: { longitude: 2.5, latitude: 54.7, postcode: "", label: "A point on the map" },
  privacy: "street",
  theme: "young",
  themes: ["food", "young"],
  description: "After-school club.",
  opening: [
    { days: [5, 1], opensAt: "15:15", closesAt: "17:30" },
    { days: [1], opensAt: "09:00", closesAt: "10:00" },
  ],
  website: "netloft.example",
};

const clientKey = "0123456789abcdef";

describe("what is sent", () => {
  it("holds one time a day, in the order of the week", () => {
    expect(submissionOf(draft, clientKey).services[0]?.when.map(({ weekday, opensAt }) => [weekday, opensAt])).toEqual([
      [1, "09:00"],
      [1, "15:15"],
      [5, "15:15"],
    ]);
  });

  it("leaves empty answers out and trims the rest", () => {
    const sent = submissionOf(draft, clientKey);
    expect(sent).not.toHaveProperty("phone");
    expect(sent.place).toEqual({ longitude: 2.5, latitude: 54.7, privacy: "street" });
    expect(sent.name).toBe("The Net Loft");
  });

  it("names the main theme among the themes, once", () => {
    expect(submissionOf(draft, clientKey).themes).toEqual(["young", "food"]);
  });

  it("gives a website its scheme", () => {
    expect(submissionOf(draft, clientKey).website).toBe("https://netloft.example");
  });

  it("sends no days when the times vary", () => {
    const sent = submissionOf({ ...draft, whenKind: "varies", whenText: "Ring first" }, clientKey);
    expect(sent.services[0]?.when).toEqual([]);
    expect(sent.whenText).toBe("Ring first");
  });
});
