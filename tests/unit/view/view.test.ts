import { describe, expect, test } from "vitest";
import { addView } from "#view/add-view.ts";
import { compareView } from "#view/compare-view.ts";
import { directoryView } from "#view/directory-view.ts";
import { exploreView } from "#view/explore-view.ts";
import { exportView } from "#view/export-view.ts";
import { gapsView } from "#view/gaps-view.ts";
import { historyView } from "#view/history-view.ts";
import { proposalsView } from "#view/proposals-view.ts";
import { reviewView } from "#view/review-view.ts";
import { readSearch, writeSearch } from "#view/search-text.ts";
import { signInView } from "#view/sign-in-view.ts";
import { stillRightView } from "#view/still-right-view.ts";

const views = {
  addView,
  compareView,
  directoryView,
  exploreView,
  exportView,
  gapsView,
  historyView,
  proposalsView,
  reviewView,
  signInView,
  stillRightView,
};

describe.each(Object.entries(views))("%s", (_name, view) => {
  test("an empty address gives the default view, and the default view gives an empty address", () => {
    expect((view as { write(v: unknown): object }).write(view.read({}))).toEqual({});
  });

  test.each(["", "💥", "%", "../../etc", "null", "1e999", "-1", ",,,", "a".repeat(5000), "<script>"])(
    "nonsense in every parameter (%j) never throws and reads back the same",
    (nonsense) => {
      const keys =
        "g i p n show t orgs m k c q for cost access fresh open evenings near r follow sort o what scope format id back step v kind ref token with b way vs set since and in pick unsure";
      const search = Object.fromEntries(keys.split(" ").map((key) => [key, nonsense]));
      const once = view.read(search);
      const written = (view as { write(v: unknown): Record<string, string> }).write(once);
      expect(view.read(written)).toEqual(once);
    },
  );
});

test("a full view of the map comes back whole from its link", () => {
  const view: ReturnType<typeof exploreView.read> = {
    geography: "lsoa-2021",
    indicator: "imd-2025-decile",
    period: "2025",
    neighbourhood: "E01011661",
    show: "table",
    themes: ["food", "health"],
    organisations: "density",
    method: "custom",
    classCount: 7,
    breaks: [10, 15.5, 20],
    way: "change",
    comparator: "set",
    chosenSet: ["E01011661", "E01011662"],
    since: "2019",
    beside: "reach:food",
    range: [-2.5, 30],
    picked: 4,
    isUnsureFull: true,
    camera: { longitude: -1.49768, latitude: 53.68331, zoom: 12.25 },
  };
  const link = writeSearch(exploreView.write(view));
  expect(link).toBe(
    "?g=lsoa-2021&i=imd-2025-decile&p=2025&n=E01011661&show=table&t=food,health&orgs=density&m=custom&k=7&b=10,15.5,20&way=change&vs=set&set=E01011661,E01011662&since=2019&and=reach:food&in=-2.5,30&pick=4&unsure=full&c=-1.49768,53.68331,12.25",
  );
  expect(exploreView.read(readSearch(link))).toEqual(view);
});

test("a place to be near keeps the commas of its own name", () => {
  const view = directoryView.read({ near: "2.3,54.7,Tide Street, Herring Quay" });
  expect(view.near).toEqual({ longitude: 2.3, latitude: 54.7, label: "Tide Street, Herring Quay" });
  expect(directoryView.write(view)).toEqual({ near: "2.3,54.7,Tide Street, Herring Quay" });
});

test.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  "review",
  "/\t/elsewhere.example",
])("signing in never sends a person to another site (%s)", (back) => {
  expect(signInView.read({ back }).back).toBe("/");
});

test("signing in returns to the page it was asked from", () => {
  expect(signInView.read({ back: "/review?id=1" }).back).toBe("/review?id=1");
});
