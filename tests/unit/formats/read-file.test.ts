import { describe, expect, test } from "vitest";
import { FileRefused } from "#formats/problem.ts";
import { decodeText, readText, sniff } from "#formats/read-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, marked: boolean) => {
  const view = new DataView(new ArrayBuffer((text.length + (marked ? 1 : 0)) * 2));
  [...(marked ? "\ufeff" : ""), ...text].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe("decodeText", () => {
  test("takes the mark off UTF-8", () => {
    expect(decodeText(utf8("\ufeffcode,name"))).toEqual({ text: "code,name", encoding: "utf-8", notes: [] });
  });

  test.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])("reads UTF-16, little end first %s, marked %s", (littleEndian, marked) => {
    const { text, encoding, notes } = decodeText(utf16("code,name\nE01,Bath", littleEndian, marked));
    expect(text).toBe("code,name\nE01,Bath");
    expect(encoding).toBe(littleEndian ? "utf-16le" : "utf-16be");
    expect(notes).toHaveLength(1);
  });

  test("falls back to Windows-1252 and says so", () => {
    const { text, encoding, notes } = decodeText(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x35]));
    expect(text).toBe("Café €5");
    expect(encoding).toBe("windows-1252");
    expect(notes[0]).toContain("Windows-1252");
  });
});

describe("sniff", () => {
  test.each([
    ["", "a.csv", "empty"],
    [" \n\n", "a.csv", "empty"],
    ["<!DOCTYPE html><html>", "schools.csv", "html"],
    ["a,b\n1,2", "a.txt", "csv"],
    ['{"type":"FeatureCollection"}', "a.csv", "geojson"],
    ['{"arcs":[],"type": "Topology"}', "a.json", "topojson"],
    ["PK\u0003\u0004", "a.csv", "zip"],
    ["\u0000\u0005\u0016\u0007\u0000\u0002", "._a.csv", "unknown"],
    ["<kml/>", "a.kml", "unknown"],
  ])("%j named %s is %s", (text, name, kind) => {
    expect(sniff(utf8(text), name)).toBe(kind);
  });

  test("knows gzip by its first bytes", () => {
    expect(sniff(new Uint8Array([0x1f, 0x8b, 8]), "a.csv")).toBe("gzip");
  });
});

test.each([
  [utf8(""), "is empty"],
  [utf8("<html><body>Sign in"), "is a web page"],
  [new Uint8Array([0x1f, 0x8b, 8]), "Unpack it first"],
  [utf8("PK\u0003\u0004"), "save the sheet as CSV"],
  [new Uint8Array(100_000_000), "is 100 MB"],
])("what cannot be read is refused in a sentence %#", (bytes, words) => {
  expect(() => readText(bytes, "data.csv")).toThrow(FileRefused);
  expect(() => readText(bytes, "data.csv")).toThrow(words);
});
