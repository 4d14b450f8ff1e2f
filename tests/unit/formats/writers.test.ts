import { describe, expect, test } from "vitest";
import { readTable } from "#formats/table.ts";
import { writeCsv } from "#formats/write-csv.ts";
import { writeGeojson, writeGeojsonChunks } from "#formats/write-geojson.ts";

describe("writeCsv", () => {
  test("marks UTF-8, ends lines as Excel does, and quotes what needs it", () => {
    expect(writeCsv([{ name: 'The "Hub", Bath', note: "a\nb", n: 0, none: null }], ["name", "note", "n", "none"])).toBe(
      '\ufeffname,note,n,none\r\n"The ""Hub"", Bath","a\nb",0,\r\n',
    );
  });

  test.each(["=1+1", "+44 1924 1", "-2+3", "@SUM(A1)", "\tx"])("%j is not run as a formula", (cell) => {
    expect(writeCsv([{ cell }], ["cell"])).toMatch(/\r\n"?'/);
  });

  test("numbers keep their sign", () => {
    expect(writeCsv([{ a: -1.5, b: "-1.5" }], ["a", "b"])).toContain("\r\n-1.5,-1.5\r\n");
  });

  test("lists are joined, and the source stands in every row", () => {
    const note = { source: "Doggerland", licence: "CC0" };
    const text = writeCsv([{ themes: ["food", "arts"], source: "old" }], ["themes", "source"], note);
    expect(text).toBe("\ufeffthemes,source,licence\r\nfood; arts,Doggerland,CC0\r\n");
  });

  test("what is written is read again", () => {
    const rows = [{ a: 'x "y", z', b: "two\r\nlines" }];
    expect(readTable(writeCsv(rows, ["a", "b"])).rows).toEqual([['x "y", z', "two\r\nlines"]]);
  });
});

describe("writeGeojson", () => {
  const clockwise = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ];
  const collection = {
    type: "FeatureCollection",
    crs: { type: "name" },
    patchwork: { source: "Doggerland", licence: "CC0" },
    features: [
      {
        type: "Feature" as const,
        properties: { name: "é" },
        geometry: { type: "Polygon" as const, coordinates: [clockwise, [...clockwise].reverse()] },
      },
      { type: "Feature" as const, properties: {}, geometry: null },
      { type: "Feature" as const, properties: {}, geometry: { type: "Point" as const, coordinates: [1.23456789, 54] } },
    ],
  };

  test("turns outer rings anticlockwise and holes clockwise, rounds, and drops the crs", () => {
    const written = JSON.parse(writeGeojson(collection));
    expect(written.crs).toBeUndefined();
    expect(written.patchwork).toEqual({ source: "Doggerland", licence: "CC0" });
    expect(written.features[0].geometry.coordinates).toEqual([[...clockwise].reverse(), clockwise]);
    expect(written.features[1].geometry).toBeNull();
    expect(written.features[2].geometry.coordinates).toEqual([1.234568, 54]);
  });

  test("comes in pieces, and an empty collection is still one", () => {
    expect([...writeGeojsonChunks(collection)].length).toBeGreaterThan(4);
    expect(JSON.parse(writeGeojson({ features: [] }))).toEqual({ type: "FeatureCollection", features: [] });
  });
});
