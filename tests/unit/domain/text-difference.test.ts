import { expect, it } from "vitest";
import { textDifference } from "#domain/text-difference.ts";

it("marks only the words that differ", () => {
  expect(textDifference("Monday to Thursday, 3:30 pm", "Monday to Friday, 3:30 pm")).toEqual({
    before: [
      { text: "Monday to ", isChanged: false },
      { text: "Thursday, ", isChanged: true },
      { text: "3:30 pm", isChanged: false },
    ],
    after: [
      { text: "Monday to ", isChanged: false },
      { text: "Friday, ", isChanged: true },
      { text: "3:30 pm", isChanged: false },
    ],
  });
});

it("marks everything where nothing is shared, and nothing where nothing differs", () => {
  expect(textDifference("Free", "£2 a session").after).toEqual([{ text: "£2 a session", isChanged: true }]);
  expect(textDifference("Free", "Free").before).toEqual([{ text: "Free", isChanged: false }]);
  expect(textDifference("", "Free").before).toEqual([]);
});

it("does not break what changed at a little word that both share", () => {
  expect(textDifference("Dinner at home and a chat", "Tea, tools and company").after).toEqual([
    { text: "Tea, tools and company", isChanged: true },
  ]);
});
