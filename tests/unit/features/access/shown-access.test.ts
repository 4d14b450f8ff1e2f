import { describe, expect, test } from "vitest";
import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { plainSentence } from "#domain/sentence.ts";
import { accessCollection } from "#features/access/access-export.ts";
import { accessFound } from "#features/access/access-found.ts";
import { accessSentence, shareSentence } from "#features/access/access-sentence.ts";
import { accessColumns, listedAreas, perThousandInWords } from "#features/access/access-table.ts";
import { demandOf, peopleMeasures, type Services } from "#features/access/services.ts";
import { accessLooks, reachedFrom, rowsListed, shownAccess } from "#features/access/shown-access.ts";
import { emptyLooks } from "#layers/area-looks.ts";

/** Eight areas in a line, some 650 metres apart; nobody has mapped the last, and the one before it has nothing. */
const all = Array.from({ length: 8 }, (_, at) => at);
const areas = { one: "area", many: "areas" };
const index = {
  geography: "line",
  ids: all,
  codes: all.map((at) => `L${at}`),
  names: all.map((at) => `Area ${at}`),
  populations: all.map((at) => 1000 + 100 * at),
  longitudes: all.map((at) => 0.01 * at),
  latitudes: all.map(() => 54),
  organisationCounts: all.map(() => 1),
  isMapped: all.map((at) => at < 7),
} as unknown as NeighbourhoodIndex;
const services: Services = {
  ids: ["a", "b", "c"],
  names: ["Pantry", "Kitchen", "Larder"],
  themes: ["food", "food", "food"],
  longitudes: [0, 0.021, 0.04],
  latitudes: [54, 54, 54],
};

function shownFor(
  minutes = 15,
  capacity = 1,
  walks: { areas: number[]; services: number[]; minutes: number[] } | null = null,
  within = index,
) {
  const demand = demandOf(within, null, undefined);
  if (!demand) throw new Error("no people");
  const found = accessFound({
    areas: index,
    services,
    demand: demand.people.map((people) => people ?? 0),
    minutes,
    capacity,
    walks,
  });
  return shownAccess(within, services, demand, found);
}

describe("access", () => {
  const shown = shownFor();

  test("is the same in map, legend, table and sentence", () => {
    const { looks } = accessLooks(shown, null);
    for (const row of rowsListed(shown)) expect(listedAreas(shown, row), row).toHaveLength(shown.counts.get(row) ?? 0);
    const none = listedAreas(shown, "none");
    expect(none.map(({ position }) => looks[position])).toEqual(none.map(() => emptyLooks.nothing));
    const reached = shown.areas.filter(({ inReach }) => inReach > 0);
    const people = reached.reduce((sum, area) => sum + (area.people ?? 0), 0);
    const said = plainSentence(accessSentence(shown, areas, "people", "services", 15));
    expect(said).toContain(`(${people.toLocaleString("en-GB")} of 10,800)`);
    expect(said).toContain(`${none.length} area`);
    const [least] = shown.ranked.filter(({ inReach }) => inReach);
    expect(shareSentence(shown, areas)).toContain(`${least?.name} has least (${perThousandInWords(least as never)})`);
  });

  test("does not count people whose number nobody knows as none", () => {
    const unknown = shownFor(15, 1, null, { ...index, populations: all.map(() => null) });
    const said = plainSentence(accessSentence(unknown, areas, "people", "services", 15));
    expect(said).toContain("not known");
    expect(said).not.toMatch(/\d/);
  });

  test("shares out all there is, and none of it twice", () => {
    const spread = shown.areas.reduce(
      (sum, { perThousand, people }) => sum + ((perThousand ?? 0) * (people ?? 0)) / 1000,
      0,
    );
    expect(spread).toBeCloseTo(services.ids.length, 9);
    expect(shownFor(15, 20).areas[0]?.perThousand).toBeCloseTo(20 * (shown.areas[0]?.perThousand ?? 0), 9);
  });

  test("keeps nothing in reach and nobody has mapped here apart", () => {
    const { looks } = accessLooks(shown, null);
    expect(shown.areas.slice(6).map(({ row }) => row)).toEqual(["none", "unmapped"]);
    expect([looks[6], looks[7]]).toEqual([emptyLooks.nothing, emptyLooks.unmapped]);
    const column = accessColumns.find(({ id }) => id === "perThousand");
    expect(shown.areas.slice(6).map((area) => column?.cell(area))).toEqual([
      "None in reach",
      "Nobody has mapped here yet",
    ]);
  });

  test("of one area is made of what its lines lead to", () => {
    const parts = reachedFrom(shown, 1);
    expect(parts.map(({ name }) => name)).toEqual(["Pantry", "Kitchen"]);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(parts).toHaveLength(shown.areas[1]?.inReach ?? -1);
  });

  test("follows walking times where they are known", () => {
    const routed = shownFor(15, 1, { areas: [0, 1, 5], services: [0, 0, 2], minutes: [2, 14, 15] });
    expect(routed.areas.map(({ inReach }) => inReach)).toEqual([1, 1, 0, 0, 0, 1, 0, 0]);
    expect(routed.areas[1]?.nearestMinutes).toBe(14);
  });

  test("is written to a file as the table has it", () => {
    const made = { madeAt: "", link: "", source: "S", licence: "L", services: "services", people: "people", how: "H" };
    const { features } = accessCollection(shown, { type: "FeatureCollection", features: [] }, made);
    expect(features.map(({ properties }) => properties?.code)).toEqual(shown.ranked.map(({ code }) => code));
    expect(features.at(-1)?.properties).toMatchObject({ in_words: "Nobody has mapped here yet", services_in_reach: 0 });
  });
});

test("the people of a kind are a count, or a share of all; a hidden figure is not nobody", () => {
  const carers = { slug: "carers", unit: "%", unitPhrase: "of people" } as Indicator;
  const others = [
    { slug: "homes", unit: "%", unitPhrase: "of homes" },
    { slug: "children", unit: "children", unitPhrase: "" },
  ] as Indicator[];
  expect(peopleMeasures([carers, ...others]).map(({ slug }) => slug)).toEqual(["carers", "children"]);
  const values = {
    indicator: "carers",
    geography: "line",
    values: [10, null, 0],
    suppressed: [1],
  } as unknown as IndicatorValues;
  const small = { ...index, populations: [1000, 1000, 1000] };
  expect(demandOf(small, carers, values)).toEqual({ people: [100, null, 0], lacks: [null, "suppressed", null] });
});
