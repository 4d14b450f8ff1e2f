import { expect, test } from "vitest";
import { normalisePostcode } from "#domain/postcode.ts";
import { readPostcodes } from "#formats/postcodes.ts";
import { FileRefused } from "#formats/problem.ts";

const read = (text: string) => readPostcodes(new TextEncoder().encode(text), "WF.csv");

test.each([
  ["wf12ab", "WF1 2AB"],
  [" WF1  2AB ", "WF1 2AB"],
  ["EC1A1BB", "EC1A 1BB"],
  ["DG4 2AB", "DG4 2AB"],
  ["WF1", null],
  ["01924 123456", null],
])("%j is written %j", (text, postcode) => {
  expect(normalisePostcode(text)).toBe(postcode);
});

test("a plain table", () => {
  expect(read("Postcode,lat,long\nWF1 1AA,53.67949,-1.50093\n").rows).toEqual([
    { postcode: "WF1 1AA", longitude: -1.50093, latitude: 53.67949, locality: null },
  ]);
});

test("the directory: ended postcodes and the ways of writing no place are left out and counted", () => {
  const { rows, notes, problems } = read(
    `pcd7,pcds,doterm,lat,long,lsoa21cd
WF1 1AA,WF1 1AA,,53.67949,0.000000,E01
WF1 1AB,WF1 1AB,201905,53.6,-1.5,E01
WF1 1AD,WF1 1AD,,99.999999,0.000000,E01
WF1 1AE,WF1 1AE,,,0.00000,E01
WF1 1AF,WF1 1AF,,0.00000,0.00000,E01`,
  );
  expect(rows.map(({ postcode }) => postcode)).toEqual(["WF1 1AA"]);
  expect(notes).toEqual([expect.stringContaining("no longer in use: 1"), expect.stringContaining("no coordinates: 3")]);
  expect(problems).toEqual([]);
});

test("swapped headings, the same postcode twice, and what is no postcode", () => {
  const { rows, notes, problems } = read(
    "postcode,lat,lon\nWF1 1AA,-1.5,53.6\nwf11aa,-1.5,53.6\nhello,-1.5,53.6\nWF1 1AB,9,9",
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ longitude: -1.5, latitude: 53.6 });
  expect(notes.join()).toContain("swapped");
  expect(problems.map(({ row }) => row)).toEqual([3, 4, 5]);
});

test("metres alone are converted", () => {
  const { rows } = read("Postcode,Eastings,Northings\nWF1 1AA,445946,425833");
  expect(rows[0]?.longitude).toBeCloseTo(-1.30511, 3);
});

test("a table without postcodes or coordinates is refused", () => {
  expect(() => read("code,lat,long\nE01,53,-1")).toThrow(FileRefused);
  expect(() => read("postcode,name\nWF1 1AA,x")).toThrow("latitude");
});
