import { describe, expect, it } from "vitest";
import { type ExportedCollection, exportFileName, exportRows, roughBytes, spokenBytes } from "#domain/export-file.ts";

describe("the name of a file", () => {
  it("says whose, what and when, in letters that every system takes", () => {
    const date = new Date("2026-11-22T10:00:00Z");
    expect(exportFileName(["Doggerland", "organisations", ""], date, "geojson")).toBe(
      "doggerland-organisations-2026-11-22.geojson",
    );
    expect(exportFileName(["Ynys Môn / Gogledd"], date, "csv")).toBe("ynys-mon-gogledd-2026-11-22.csv");
  });
});

describe("the size of a file", () => {
  it("is told in the unit people know", () => {
    expect([900, 30_949, 999_600, 1_234_567].map(spokenBytes)).toEqual(["under 1 kB", "31 kB", "1.0 MB", "1.2 MB"]);
  });
  it("is rounded to two figures while it is a guess", () => {
    expect(roughBytes(734_100)).toBe("730 kB");
  });
});

describe("a collection as a table", () => {
  const collection: ExportedCollection = {
    type: "FeatureCollection",
    patchwork: { source: "Demo", licence: "CC0" },
    features: [
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [2.1, 54.7] },
        properties: { name: "A", source: "Own" },
      },
      { type: "Feature", geometry: null, properties: { name: "B" } },
    ],
  };
  it("has a row for a feature without a place, so that the counts agree", () => {
    expect(exportRows(collection).rows).toEqual([
      { name: "A", source: "Own", licence: "CC0", longitude: 2.1, latitude: 54.7 },
      { name: "B", source: "Demo", licence: "CC0", longitude: null, latitude: null },
    ]);
  });
  it("names each column once", () => {
    expect(exportRows(collection).columns).toEqual(["name", "source", "longitude", "latitude", "licence"]);
  });
});
