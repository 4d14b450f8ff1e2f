import { describe, expect, test } from "vitest";
import type { ExportedCollection } from "#domain/export-file.ts";
import { FileRefused } from "#formats/problem.ts";
import { exportFormats, type ImportFormat, importFormats } from "#formats/registry.ts";

const given = { source: "A council", licence: "Open Government Licence v3.0" };
const bytes = (text: string) => new TextEncoder().encode(text);
const area = {
  type: "Polygon",
  coordinates: [
    [
      [-1.5, 53.6],
      [-1.4, 53.6],
      [-1.4, 53.7],
      [-1.5, 53.6],
    ],
  ],
};
const samples: Record<ImportFormat["id"], string> = {
  neighbourhoods: JSON.stringify({ type: "Feature", properties: { LSOA21CD: "E01011740" }, geometry: area }),
  indicators: "lsoa21cd,Debt 2024\nE01011740,3",
  organisations: "name,postcode\nTop End Pantry,WF1 2AB",
  postcodes: "Postcode,lat,long\nWF1 1AA,53.67949,-1.50093",
};

describe.each(importFormats)("$id", ({ id, label, examples, extensions, read }) => {
  test("says what it is", () => {
    expect(label).not.toBe("");
    expect(examples).not.toBe("");
    expect(extensions.every((extension) => /^[a-z]+$/.test(extension))).toBe(true);
  });

  test("reads its own", () => {
    expect(read(bytes(samples[id]), "sample", given).rows).toHaveLength(1);
  });

  test.each([
    ["an empty file", new Uint8Array()],
    ["a web page", bytes("<!DOCTYPE html><p>Not found")],
    ["a packed file", new Uint8Array([0x1f, 0x8b, 8, 0])],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0])],
    ["100 MB", new Uint8Array(100_000_000)],
    ["half a GeoJSON", bytes('{"type":"FeatureCollection","features":[{"type":"Feat')],
    ["a table of something else", bytes("colour,size\nred,big")],
  ])("refuses %s with a sentence that names the file", (_, content) => {
    expect(() => read(content, "what-is-this.csv", given)).toThrow(FileRefused);
    expect(() => read(content, "what-is-this.csv", given)).toThrow(/what-is-this\.csv.*\./s);
  });
});

describe.each(exportFormats)("$id", ({ id, extension, mimeType, label, write }) => {
  const collection: ExportedCollection = {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { name: "Hub" }, geometry: { type: "Point", coordinates: [2.1, 54.7] } }],
    patchwork: given,
  };

  test("names itself", () => {
    expect([extension, label === "", mimeType.includes("/")]).toEqual([id, false, true]);
  });

  test("writes what it is given, with the source and the licence", () => {
    const text = write(collection);
    expect(text).toContain("Hub");
    expect(text).toContain(given.source);
    expect(text).toContain(given.licence);
  });
});

test("every format is listed once", () => {
  const ids = [...importFormats, ...exportFormats].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
