import { describe, expect, it } from "vitest";
import type { OrganisationsFound } from "#domain/organisation.ts";
import { everyOrganisation, type OrganisationFilter } from "#domain/organisation-filter.ts";
import { directoryHeading } from "#features/directory/heading.ts";

const understood = { searchText: "", correctedTo: null, placeLabel: null, longitude: null, latitude: null };
const facets = {
  themes: {},
  whoFor: {},
  costs: {},
  access: {},
  freshness: {},
  openNow: 0,
  eveningsWeekends: 0,
  local: 0,
};

function heading(total: number, filter: Partial<OrganisationFilter>, taken: Partial<typeof understood> = {}): string {
  const found = {
    total,
    items: [],
    nextPage: null,
    facets,
    understood: { ...understood, ...taken },
  } as OrganisationsFound;
  return directoryHeading(found, { filter: { ...everyOrganisation, ...filter }, neighbourhoodName: "Herring Quay 3" });
}

describe("the directory's answer in a line", () => {
  it("says how many of what, near where", () => {
    expect(heading(26, { themes: ["food"] }, { placeLabel: "Herring Quay" } as never)).toBe(
      "26 food organisations near Herring Quay",
    );
  });
  it("counts one, none and thousands as people do", () => {
    expect(heading(1, {})).toBe("1 organisation");
    expect(heading(0, { themes: ["food"], openAt: "2026-11-22T10:00:00Z" })).toBe("No food organisations open now");
    expect(heading(1204, {})).toBe("1,204 organisations");
  });
  it("finds a phrase for every theme", () => {
    expect(heading(2, { themes: ["older"] })).toBe("2 organisations for older people");
    expect(heading(1, { themes: ["space"] })).toBe("1 place to meet");
    expect(heading(2, { themes: ["food", "advice"] })).toBe("2 food and advice organisations");
    expect(heading(2, { themes: ["food", "older"] })).toBe("2 organisations");
  });
  it("repeats the words that were searched, and the neighbourhood", () => {
    expect(heading(3, { neighbourhood: "D01" }, { searchText: "soup" })).toBe(
      "3 organisations matching “soup” in Herring Quay 3",
    );
  });
});
