import { describe, expect, it } from "vitest";
import { changeName, valueInWords } from "#domain/change-in-words.ts";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import { changePath, isSameValue } from "#domain/record-change.ts";
import { recordChanges, recordWith } from "#domain/record-changes.ts";
import { timesInWords } from "#domain/record-times.ts";
import { record, time } from "./net-loft.ts";

const [service] = record.services;
if (!service) throw new Error("The record has a service.");

describe("the changes between two states of a record", () => {
  it("are none for the same record, and an empty text is no text", () => {
    expect(recordChanges(record, { ...record, email: "" })).toEqual([]);
    expect(isSameValue({ a: 1, b: null }, { a: 1 })).toBe(true);
  });

  it("name one field of one member, what is added and what is taken away", () => {
    const after: OrganisationRecord = {
      ...record,
      phone: "01632 960999",
      services: [
        { ...service, minimumAge: 5 },
        { ...service, id: "+new1", name: "Holiday club" },
      ],
      locations: [],
    };
    const changes = recordChanges(record, after);
    expect(changes.map(({ path }) => path)).toEqual([
      "/phone",
      "/services/s1/minimumAge",
      "/services/+new1",
      "/locations/l1",
    ]);
    expect(changes[1]).toEqual({ path: "/services/s1/minimumAge", before: 7, after: 5 });
    expect(changes[3]?.after).toBeNull();
    expect(recordChanges(recordWith(record, changes), after)).toEqual([]);
  });

  it("hold a place as one, and only where places are compared", () => {
    const hidden = { ...record, locations: record.locations.map((one) => ({ ...one, privacy: "street" as const })) };
    expect(recordChanges(record, hidden)).toEqual([]);
    expect(recordChanges(record, hidden, { withPlaces: true })).toMatchObject([
      { path: "/locations/l1/place", before: { privacy: "exact" }, after: { privacy: "street" } },
    ]);
  });

  it("leave out what is no longer there", () => {
    expect(recordWith(record, [{ path: "/services/gone/cost", before: "free", after: "paid" }])).toEqual(record);
  });
});

describe("a change in words", () => {
  it("says whose field it is only when there are several", () => {
    expect(changeName("/services/s1/when", record)).toBe("When");
    const two = { ...record, services: [service, { ...service, id: "s2", name: "Holiday club" }] };
    expect(changeName("/services/s2/cost", two)).toBe("Holiday club: cost");
  });

  it("reads values as people do", () => {
    expect(valueInWords("/services/s1/cost", "pay_what_you_can", record)).toBe("Pay what you can");
    expect(valueInWords("/themes", ["food", "young"], record)).toBe("Food and growing, Children and young people");
    expect(valueInWords("/locations/l1/place", { privacy: "street", address: "Ropewalk Row" }, record)).toBe(
      "Ropewalk Row. People see the street only.",
    );
    expect(valueInWords("/website", null, record)).toBe("");
  });

  it("says how often a time comes round", () => {
    expect(timesInWords([time, { ...time, weekday: 2 }])).toEqual(["Mondays and Tuesdays, 3:30 pm to 5:30 pm"]);
    expect(timesInWords([{ ...time, frequency: "MONTHLY", weeksOfMonth: [1, -1] }])).toEqual([
      "The first and last Monday of the month, 3:30 pm to 5:30 pm",
    ]);
    expect(timesInWords([{ ...time, frequency: "FORTNIGHTLY", termTimeOnly: true }])).toEqual([
      "Every two weeks on Mondays, 3:30 pm to 5:30 pm, in term time",
    ]);
  });

  it("knows a path within a list from one of the record itself", () => {
    expect(changePath("/services/s1/when")).toEqual({ list: "services", id: "s1", field: "when" });
    expect(changePath("/identifiers")).toEqual({ list: null, id: null, field: "identifiers" });
  });
});
