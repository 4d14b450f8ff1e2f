import { expect, test } from "vitest";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import { reachMeasure } from "#features/gaps/gap-measures.ts";
import { studiedProvision } from "#features/hotspots/studied.ts";
import { index } from "./small-place.ts";

/** More than the map sends one by one, all at the first area's centre: every third is also a space. */
const many = Array.from({ length: 6000 }, (_, at) => at);
const sets = many.map((at) => (at % 3 === 0 ? ["food", "space"] : ["food"]));
const places: OrganisationPlaces = {
  total: 6000,
  withoutPlace: 0,
  kind: "points",
  ids: [],
  names: [],
  freshness: [],
  longitudes: many.map(() => index.longitudes[0] ?? 0),
  latitudes: many.map(() => index.latitudes[0] ?? 0),
  themes: many.map(() => "food"),
  allThemes: sets,
};

test.each([
  ["all", 6000],
  ["food", 6000],
  ["space", 2000],
  ["sport", 0],
])("of very many organisations those of theme %s are counted one by one", (theme, count) => {
  const { values } = reachMeasure(theme, 10, index, places);
  expect(values[0]).toBe(count);
  expect(values.at(-1), "nobody has mapped there").toBeNull();
});

test("clusters of help count a theme of very many as they count it of few", () => {
  const provision = (theme: string) => studiedProvision(index, places, theme, 10).values[0] ?? 0;
  expect(provision("space")).toBeCloseTo(provision("food") / 3, 12);
  expect(provision("sport")).toBe(0);
});
