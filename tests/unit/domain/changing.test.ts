import { describe, expect, it } from "vitest";
import { keptChangeText, readKeptChange } from "#domain/kept-change.ts";
import { reachableStep } from "#domain/reachable-step.ts";
import { recordProblems } from "#domain/record-problems.ts";
import { isPublishable, sentChanges } from "#domain/sent-changes.ts";
import { emptyDraft } from "#domain/submission-draft.ts";
import { timeRows, timesOfRows } from "#domain/time-rows.ts";
import { record, time } from "./net-loft.ts";

describe("what is sent of a change", () => {
  const pin = { longitude: 2.51, latitude: 54.71, postcode: "DG4 2AB", label: "DG4 2AB" };

  it("keeps the true place where only what shows of it changes", () => {
    const places = { l1: { place: null, address: "", privacy: "street" as const } };
    expect(sentChanges(record, record, places)).toMatchObject([
      { path: "/locations/l1/place", after: { privacy: "street" } },
    ]);
    expect(sentChanges(record, record, places)[0]?.after).not.toHaveProperty("longitude");
  });

  it("sends a moved place whole, and a new one within what is added", () => {
    const place = { place: pin, address: "4 Tide Street", privacy: "exact" as const };
    const [moved] = sentChanges(record, record, { l1: place });
    expect(moved?.after).toEqual({ ...pinned(), address: "4 Tide Street", privacy: "exact" });
    const [location] = record.locations;
    if (!location) throw new Error("The record has a place.");
    const after = { ...record, locations: [...record.locations, { ...location, id: "+new1" }] };
    expect(sentChanges(record, after, { "+new1": place })).toMatchObject([
      { path: "/locations/+new1", before: null, after: { place: pinned() } },
    ]);
  });

  it("gives a website its scheme, and tells what shows at once", () => {
    const [change] = sentChanges(record, { ...record, website: "netloft.example" }, {});
    expect(change?.after).toBe("https://netloft.example");
    expect(isPublishable("/services/s1/cost", ["/services", "/phone"])).toBe(true);
    expect(isPublishable("/name", ["/services", "/phone"])).toBe(false);
  });

  function pinned() {
    return { longitude: pin.longitude, latitude: pin.latitude, postcode: pin.postcode };
  }
});

describe("a change on the device", () => {
  const draft = {
    savedAt: "2026-11-22T10:00:00.000Z",
    changes: [{ path: "/phone", before: "01632 960123", after: null }],
    places: { l1: { place: null, address: "", privacy: "hidden" as const } },
    reason: "It moved",
    proposerName: "",
    proposerEmail: "",
  };

  it("comes back as it was", () => {
    expect(readKeptChange(keptChangeText(draft))).toEqual(draft);
  });

  it.each([null, "", "[]", '{"version":9}'])("is none when %s was kept", (text) => {
    expect(readKeptChange(text)).toBeNull();
  });
});

it("says what must be mended, by the path of the field", () => {
  const [service] = record.services;
  if (!service) throw new Error("The record has a service.");
  const wrong = {
    ...record,
    name: " ",
    email: "ada",
    foundedYear: 3000,
    services: [{ ...service, minimumAge: 12, when: [{ ...time, closesAt: "" }] }],
  };
  expect(recordProblems(record, 2026)).toEqual({});
  expect(Object.keys(recordProblems(wrong, 2026))).toEqual([
    "/name",
    "/email",
    "/foundedYear",
    "/services/s1/maximumAge",
    "/services/s1/when",
  ]);
});

it("gathers times into rows and takes them apart again", () => {
  const times = [time, { ...time, weekday: 3 }, { ...time, weekday: 2, termTimeOnly: true }];
  expect(timeRows(times).map(({ days }) => days)).toEqual([[1, 3], [2]]);
  expect(timesOfRows(timeRows(times)).map(({ weekday }) => weekday)).toEqual([1, 2, 3]);
});

describe("the question an address names", () => {
  it("is the first that lacks an answer when that comes before", () => {
    expect(reachableStep("check", emptyDraft)).toBe("name");
    expect(reachableStep("name", { ...emptyDraft, name: "The Net Loft" })).toBe("name");
  });

  it("is the place for what sounds like a refuge and has not said what shows", () => {
    const answers = {
      ...emptyDraft,
      name: "Harbour Refuge",
      privacy: "hidden" as const,
      description: "A safe bed for tonight.",
      theme: "health",
      whenKind: "varies" as const,
      whenText: "Ring first",
      phone: "01632 960123",
    };
    expect(reachableStep("check", answers)).toBe("place");
    expect(reachableStep("check", { ...answers, isPrivacyChosen: true })).toBe("check");
  });
});
