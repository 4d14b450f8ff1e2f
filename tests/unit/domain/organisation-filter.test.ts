import { describe, expect, it } from "vitest";
import { everyOrganisation, givenParts, withoutPart } from "#domain/organisation-filter.ts";

describe("what narrows the directory", () => {
  const asked = { ...everyOrganisation, themes: ["food"], openAt: "2026-11-22T10:00:00Z", searchText: "soup" };
  it("is nothing at first", () => {
    expect(givenParts(everyOrganisation)).toEqual([]);
  });
  it("lists what a person would give up first at the start", () => {
    expect(givenParts(asked)).toEqual(["openAt", "themes", "searchText"]);
  });
  it("gives up one part and keeps the others", () => {
    expect(withoutPart(asked, "openAt")).toEqual({ ...asked, openAt: null });
    expect(withoutPart(asked, "themes")).toEqual({ ...asked, themes: [] });
  });
});
