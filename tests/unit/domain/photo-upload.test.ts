import { describe, expect, it } from "vitest";
import {
  drawnSize,
  fileProblem,
  mayGiveAwayPlace,
  photoLimits,
  photoPath,
  storageRefusal,
  wordsProblems,
} from "#domain/photo-upload.ts";

const organisation = "00000000-0000-4000-8000-000000000001";

describe("a chosen file", () => {
  it.each([
    [{ type: "image/jpeg", size: 4_000_000 }, null],
    [{ type: "image/heic", size: 4_000_000 }, null],
    [{ type: "", size: 4_000_000 }, null],
    [{ type: "image/svg+xml", size: 400 }, "drawing"],
    [{ type: "application/pdf", size: 400 }, "not-a-picture"],
    [{ type: "image/png", size: 0 }, "empty"],
    [{ type: "image/png", size: photoLimits.chosenBytes }, null],
    [{ type: "image/png", size: photoLimits.chosenBytes + 1 }, "too-big"],
  ])("%o is judged %s", (file, problem) => {
    expect(fileProblem(file)).toBe(problem);
  });
});

describe("a picture is drawn", () => {
  it.each([
    [4032, 3024, 1600, 1200],
    [3024, 4032, 1200, 1600],
    [1600, 900, 1600, 900],
    [640, 480, 640, 480],
    [20_000, 5, 1600, 1],
  ])("%d × %d at %d × %d", (width, height, drawnWidth, drawnHeight) => {
    expect(drawnSize(width, height)).toEqual({ width: drawnWidth, height: drawnHeight });
  });
});

describe("where it is kept", () => {
  it("is the folder of its organisation, by a name that tells nothing", () => {
    expect(photoPath(organisation, "image/webp", "a1b2")).toBe(`${organisation}/a1b2.webp`);
    expect(photoPath(organisation, "image/jpeg", "a1b2")).toBe(`${organisation}/a1b2.jpg`);
  });

  it("is nowhere for what storage does not take", () => {
    expect(() => photoPath(organisation, "image/gif", "a1b2")).toThrow(RangeError);
  });
});

describe("what is said of it", () => {
  const said = { description: "Six people peeling potatoes", credit: "", licence: "CC0" } as const;

  it("needs a description and a licence; who took it may stay unsaid", () => {
    expect(wordsProblems(said)).toEqual({});
    expect(wordsProblems({ ...said, description: " ", licence: null })).toEqual({
      description: "missing",
      licence: "missing",
    });
  });

  it("fits into what the entry keeps", () => {
    expect(wordsProblems({ ...said, description: "a".repeat(300), credit: "a".repeat(120) })).toEqual({});
    expect(wordsProblems({ ...said, description: "a".repeat(301), credit: "a".repeat(121) })).toEqual({
      description: "too-long",
      credit: "too-long",
    });
  });
});

it("a picture may give away any place that is not shown exactly", () => {
  expect(mayGiveAwayPlace([])).toBe(false);
  expect(mayGiveAwayPlace([{ privacy: "exact" }])).toBe(false);
  expect(mayGiveAwayPlace([{ privacy: "exact" }, { privacy: "street" }])).toBe(true);
  expect(mayGiveAwayPlace([{ privacy: "hidden" }])).toBe(true);
});

describe("a refusal of storage", () => {
  it.each([
    [400, { statusCode: "403", message: "new row violates row-level security policy" }, "not-yours"],
    [400, { statusCode: "404", error: "Bucket not found" }, "no-storage"],
    [413, null, "too-big"],
    [400, { statusCode: "415", error: "invalid_mime_type" }, "kind"],
    [429, null, "too-much"],
    [500, "a page", "failed"],
    [400, { statusCode: "Bad" }, "failed"],
  ])("of status %d with %o is understood as %s", (status, body, kind) => {
    expect(storageRefusal(status, body)).toBe(kind);
  });
});
