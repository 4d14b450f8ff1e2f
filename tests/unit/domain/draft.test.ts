import { describe, expect, it } from "vitest";
import { draftText, readDraft } from "#domain/draft.ts";
import { emptyDraft } from "#domain/submission-draft.ts";

const draft = {
  savedAt: "2026-11-22T10:00:00.000Z",
  step: "place" as const,
  isWaiting: true,
  clientKey: "0123456789abcdef0123456789abcdef",
  answers: { ...emptyDraft, name: "The Net Loft", opening: [{ days: [1], opensAt: "10:00", closesAt: "12:00" }] },
};

describe("a kept draft", () => {
  it("comes back as it was", () => {
    expect(readDraft(draftText(draft))).toEqual(draft);
  });

  it.each([null, "", "not json", "[]", '{"version":0,"answers":{"name":"Old"}}'])(
    "is none when %s was kept",
    (text) => {
      expect(readDraft(text)).toBeNull();
    },
  );

  it("loses only the answers that make no sense", () => {
    const damaged = JSON.parse(draftText(draft));
    damaged.answers.theme = 7;
    damaged.answers.opening = "never";
    delete damaged.answers.phone;
    expect(readDraft(JSON.stringify(damaged))?.answers).toEqual({ ...emptyDraft, name: "The Net Loft" });
  });
});
