import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallTown, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Filter = Record<string, unknown>;
type Found = {
  total: number;
  items: { id: string; name: string; freshness: string; openNow: boolean | null; distanceM: number | null }[];
  facets: Record<string, Record<string, number>>;
  understood: { searchText: string; correctedTo: string | null; placeLabel: string | null };
};
type Points = { total: number; ids: string[]; withoutPlace: number };
type Collection = { features: unknown[]; patchwork: Record<string, unknown> };

const asStranger = <Answer>(name: string, named: Filter = {}) =>
  town.as("stranger", (sql) => rpc<Answer>(sql, name, named));
const search = (filter: Filter = {}) => asStranger<Found>("search_organisations", filter);
const namesFor = async (filter: Filter) => (await search(filter)).items.map(({ name }) => name);

describe("words", () => {
  const asked: [text: string, found: string[], correctedTo: string | null][] = [
    ["quayside", ["Quayside Pantry"], null],
    ["quaysi", ["Quayside Pantry"], null],
    ["meals", ["Harbour Soup"], null],
    ["growing", ["Harbour Soup", "Quayside Pantry"], null],
    ["eel gate cafe", ["Eel Gate Night Café"], null],
    ["quaside pantrey", ["Quayside Pantry"], "quayside pantry"],
    ["growing pantrey", ["Quayside Pantry"], "growing pantry"],
    ["herring quay", ["Harbour Soup", "Quayside Pantry"], null],
    ["herring key", ["Harbour Soup", "Quayside Pantry"], "Herring Quay"],
    ["food near herring key", ["Harbour Soup", "Quayside Pantry"], "Herring Quay"],
    ["food near DG4 0AB", ["Quayside Pantry", "Harbour Soup"], null],
    ["zzzzqq", [], null],
  ];
  it.each(asked)("“%s” finds %j", async (search_text, found, correctedTo) => {
    const answer = await search({ search_text });
    expect(answer.items.map(({ name }) => name).sort()).toEqual([...found].sort());
    expect(answer.understood.correctedTo).toBe(correctedTo);
  });

  it("in a name weigh more than words in a place", async () => {
    expect(await namesFor({ search_text: "quay" })).toEqual(["Quayside Pantry", "Harbour Soup"]);
  });

  it("cannot break the query", async () => {
    for (const search_text of ["' & | !", "a:*", "%", "near", "\\", "<script>", "():", " "]) {
      expect((await search({ search_text })).total).toBeGreaterThanOrEqual(0);
    }
  });

  it("beyond the tenth do not count, so that a page of text costs no more than a line", async () => {
    const words = (most: number) => Array.from({ length: most }, (_, position) => `zq${position}xv`);
    const { understood } = await search({ search_text: words(5_000).join(" ") });
    expect(understood.searchText).toBe(words(10).join(" "));
    expect(await asStranger("find_places", { search_text: "z".repeat(100_000) })).toEqual([]);
    expect(await asStranger("similar_organisations", { name: "z".repeat(100_000) })).toEqual([]);
  }, 20_000);

  it("says which place was meant", async () => {
    const { understood } = await search({ search_text: "food near herring key" });
    expect(understood).toMatchObject({ searchText: "food", placeLabel: "Herring Quay" });
  });
});

describe("filters", () => {
  const moments: [moment: string, open: string[]][] = [
    ["2026-11-24T10:00:00Z", ["Quayside Pantry"]],
    ["2026-11-24T09:59:00Z", []],
    ["2026-11-24T18:00:00Z", []],
    ["2026-07-07T09:30:00Z", ["Quayside Pantry"]],
    ["2026-11-28T23:00:00Z", ["Eel Gate Night Café"]],
    ["2026-11-29T05:59:00Z", ["Eel Gate Night Café"]],
    ["2026-11-29T06:00:00Z", []],
  ];
  it.each(moments)("at %s, local time in London, %j is open", async (open_at, open) => {
    expect(await namesFor({ open_at })).toEqual(open);
  });

  const filters: [filter: Filter, found: string[]][] = [
    [{ themes: ["food"] }, ["Harbour Soup", "Quayside Pantry"]],
    [{ themes: ["older", "space"] }, ["Eel Gate Night Café", "Harbour Soup"]],
    [{ who_for: ["over_60"] }, ["Eel Gate Night Café", "Quiet Hour"]],
    [{ costs: ["pay_what_you_can"] }, ["Harbour Soup"]],
    [{ access: ["step_free", "hearing_loop"] }, ["Quayside Pantry"]],
    [{ freshness: ["due", "never"] }, ["Harbour Soup", "Quiet Hour"]],
    [{ evenings_or_weekends: true }, ["Eel Gate Night Café"]],
    [{ geography: "squares", neighbourhood: "S1" }, ["Harbour Soup"]],
    [{ near_longitude: 1.0049, near_latitude: 54.0049, radius_m: 100 }, ["Quayside Pantry"]],
    [{ west: 1.01, south: 54, east: 1.02, north: 54.01 }, ["Harbour Soup"]],
    [{ geography: "squares", neighbourhood: "S8" }, []],
  ];
  it.each(filters)("%j gives %j, in list, map and export alike", async (filter, found) => {
    const [list, points, exported] = await Promise.all([
      search({ ...filter, sort: "name" }),
      asStranger<Points>("organisation_points", filter),
      asStranger<Collection>("organisations_geojson", filter),
    ]);
    expect(list.items.map(({ name }) => name)).toEqual(found);
    expect([list.total, points.total, exported.features.length]).toEqual(Array(3).fill(found.length));
    expect(points.ids.length + points.withoutPlace).toBe(found.length);
  });

  it("counts each facet with its own filter lifted", async () => {
    const { total, facets } = await search({ themes: ["food"], freshness: ["fresh"] });
    expect(total).toBe(1);
    expect(facets.themes).toEqual({ food: 1 });
    expect(facets.freshness).toEqual({ fresh: 1, due: 1 });
    expect((await search()).facets.themes).toEqual({ food: 2, health: 1, older: 1, space: 1 });
  });

  it("sorts by distance in metres", async () => {
    const { items } = await search({ near_longitude: 1.0149, near_latitude: 54.0051, sort: "nearest" });
    expect(items.map(({ name }) => name)).toEqual([
      "Harbour Soup",
      "Quayside Pantry",
      "Eel Gate Night Café",
      "Quiet Hour",
    ]);
    expect(items.map(({ distanceM }) => distanceM)).toEqual([0, 656, 2215, null]);
  });

  it("gives pages that add up", async () => {
    const first = await search({ page_size: 3, sort: "name" });
    const second = await search({ page_size: 3, page_start: 3, sort: "name" });
    expect([first.items.length, second.items.length, second.total]).toEqual([3, 1, 4]);
  });
});

describe("freshness", () => {
  const ages: [age: string, freshness: string][] = [
    ["interval '12 months' - interval '1 minute'", "fresh"],
    ["interval '12 months'", "due"],
    ["interval '12 months 30 days' - interval '1 minute'", "due"],
    ["interval '12 months 30 days'", "overdue"],
  ];
  it.each(ages)("checked %s ago is %s", async (age, freshness) => {
    const answers = await town.asOwner(async (sql) => {
      await sql.run(`update organisations set checked_at = now() - (${age}) where name = 'Quayside Pantry'`);
      const found = await rpc<Found>(sql, "search_organisations", { search_text: "pantry" });
      const alone = await rpc<{ freshness: string }>(sql, "organisation", { id: found.items[0]?.id });
      return [found.items[0]?.freshness, alone.freshness];
    });
    expect(answers).toEqual([freshness, freshness]);
  });

  it("never checked is never", async () => {
    expect((await search({ search_text: "quiet hour" })).items[0]?.freshness).toBe("never");
  });
});

describe("finding a place", () => {
  const typed: [text: string, kind: string, label: string][] = [
    ["herr", "district", "Herring Quay"],
    ["herring key", "district", "Herring Quay"],
    ["dg40ab", "postcode", "DG4 0AB"],
    ["quayside", "organisation", "Quayside Pantry"],
    ["eel gate 5", "neighbourhood", "Eel Gate 5"],
  ];
  it.each(typed)("“%s” finds first the %s %s", async (search_text, kind, label) => {
    const places = await asStranger<{ kind: string; label: string }[]>("find_places", { search_text });
    expect(places[0]).toMatchObject({ kind, label });
  });

  it("locates a postcode however it is written, and says nothing of one we do not know", async () => {
    expect(await asStranger("locate_postcode", { postcode: " dg4-1AB" })).toMatchObject({
      postcode: "DG4 1AB",
      longitude: 1.015,
      neighbourhood: { code: "S1" },
    });
    expect(await asStranger("locate_postcode", { postcode: "AA1 1AA" })).toBeNull();
  });
});
