import { booleanPointInPolygon, point } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { seededRandom } from "#domain/seeded-random.ts";
import { readDataset } from "#scripts/doggerland/load/dataset.ts";
import { openingTimes } from "#scripts/doggerland/opening-times.ts";

const { organisations, postcodes, neighbourhoods, basemap } = readDataset();
const share = (count: number): number => count / organisations.length;
const areaAt = (position: readonly number[]) =>
  neighbourhoods.features.find(({ geometry }) => booleanPointInPolygon(point([...position]), geometry as MultiPolygon));

describe("Doggerland's organisations", () => {
  test("are nine hundred, with a name each", () => {
    expect(organisations).toHaveLength(900);
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(900);
    expect(new Set(organisations.map(({ theme }) => theme)).size).toBe(8);
  });

  test("can be mistaken for nobody real: addresses in .example, numbers kept for drama", () => {
    const isInvented = ({ email, phone, website }: (typeof organisations)[number]): boolean =>
      /@[a-z0-9-]+\.example$/.test(email ?? "@x.example") &&
      /^https:\/\/[a-z0-9-]+\.example$/.test(website ?? "https://x.example") &&
      /^01632 960\d{3}$/.test(phone ?? "01632 960000");
    expect(organisations.filter((row) => !isInvented(row))).toEqual([]);
  });

  test("say what they are in sentences", () => {
    for (const { description } of organisations) expect(description).toMatch(/^[A-Z].{12,}\.$/);
  });

  test("are mostly checked, some due, some overdue, a few never", () => {
    const ages = organisations.map(({ checkedDaysAgo }) => checkedDaysAgo);
    const between = (from: number, to: number): number =>
      share(ages.filter((age) => age !== null && age > from && age <= to).length);
    expect(between(0, 365)).toBeGreaterThan(0.65);
    expect(between(365, 395)).toBeGreaterThan(0.08);
    expect(between(395, 5000)).toBeGreaterThan(0.08);
    expect(ages).toContain(null);
  });

  test("stand in mapped neighbourhoods of the borough, and in no park or river", () => {
    const nobodyMayStand = basemap.features.filter(({ properties }) => ["park", "water"].includes(properties.kind));
    const isWet = (at: readonly number[]): boolean =>
      nobodyMayStand.some(({ geometry }) => booleanPointInPolygon(point([...at]), geometry as Polygon));
    const misplaced = organisations.filter(
      ({ location }) => !areaAt(location.point)?.properties.isMapped || isWet(location.point),
    );
    expect(misplaced.map(({ name }) => name)).toEqual([]);
  });

  test("include each level of privacy and five that wait for a moderator", () => {
    const levels = new Set(organisations.map(({ location }) => location.privacy));
    expect([...levels].sort()).toEqual(["exact", "hidden", "neighbourhood", "postcode_district", "street"]);
    expect(organisations.filter(({ waiting }) => waiting)).toHaveLength(5);
  });

  test("open on real days and close after they open", () => {
    const times = organisations.flatMap(({ services }) => services.flatMap(({ when }) => when));
    const odd = times.filter(
      ([weekday, opens, closes]) => weekday < 1 || weekday > 7 || closes <= opens || closes > "23:59",
    );
    expect(odd).toEqual([]);
    expect(() => openingTimes("whenever", seededRandom(1))).toThrow(RangeError);
  });
});

describe("Doggerland's postcodes", () => {
  test("are about twelve hundred in an area that does not exist", () => {
    expect(postcodes.length).toBeGreaterThan(1150);
    expect(new Set(postcodes.map(({ postcode }) => postcode)).size).toBe(postcodes.length);
    expect(postcodes.filter(({ postcode }) => !/^QD\d{1,2} \d[ABDEFGHJLNPQRSTUWXYZ]{2}$/.test(postcode))).toEqual([]);
  });

  test("lie in the place they name", () => {
    expect(postcodes.filter(({ point: at, locality }) => areaAt(at)?.properties.district !== locality)).toEqual([]);
  });
});
