import { describe, expect, test } from "vitest";
import { readOrganisations } from "#formats/organisations.ts";
import { FileRefused } from "#formats/problem.ts";

const given = { source: "Council", licence: "Open Government Licence v3.0" };
const read = (text: string, options = {}) =>
  readOrganisations(new TextEncoder().encode(text), "groups.csv", { ...given, ...options });

describe("columns", () => {
  test("are told by their usual names", () => {
    const { rows } = read(
      `Ref,Organisation Name,About,Category,E-mail address,Email,Tel,Web,Address 1,Town,Post Code,Latitude,Longitude,Opening times
7,Top End Pantry,Food for all,Food bank,x,hi@example.org,01924 1,www.example.org,1 High St,Wakefield,wf12ab,53.68,-1.5,Mo 10:00-12:00`,
    );
    expect(rows).toEqual([
      {
        externalId: "7",
        name: "Top End Pantry",
        description: "Food for all",
        kind: "community_group",
        theme: "food",
        themes: ["food"],
        email: "hi@example.org",
        phone: "01924 1",
        website: "https://www.example.org",
        address: "1 High St, Wakefield",
        postcode: "WF1 2AB",
        longitude: -1.5,
        latitude: 53.68,
        access: [],
        openingHours: "Mo 10:00-12:00",
        sourceUrl: null,
      },
    ]);
  });

  test("are the ones the caller names", () => {
    const { rows } = read("name,comments,lat,lon\n2 Market Street,Origano,53.7,-2", {
      map: { name: "comments", address: "NAME", id: "name" },
    });
    expect(rows[0]).toMatchObject({ name: "Origano", address: "2 Market Street", externalId: "2 Market Street" });
  });

  test("that do not exist are refused, with those that do", () => {
    expect(() => read("name,x\na,b", { map: { name: "Group" } })).toThrow("Its headings are: name, x");
    expect(() => read("name,x\na,b", { map: { colour: "x" } })).toThrow("not a field");
    expect(() => read("a,b\n1,2")).toThrow("--map name=HEADING");
  });
});

describe("places", () => {
  test("with latitude and longitude under each other's headings are swapped, and it is said", () => {
    const { rows, notes } = read("urn,name,lat,lon\n1,A,-2.015,53.741\n2,B,-2.016,53.742");
    expect(rows[0]).toMatchObject({ longitude: -2.015, latitude: 53.741 });
    expect(notes.join()).toContain("swapped");
  });

  test("in metres are converted", () => {
    const { rows } = read("name,Easting,Northing\nA,445946,425833");
    expect(rows[0]?.longitude).toBeCloseTo(-1.30511, 3);
    expect(rows[0]?.latitude).toBeCloseTo(53.72689, 3);
  });

  test("may be a postcode, or nothing: half-blank, nought and nowhere are no place", () => {
    const { rows, problems, notes } = read(
      "name,postcode,lat,lon\nA,WF1 2AB,,\nB,,53.6,\nC,,0,0\nD,,12,100\nE,not one,53.6,-1.5",
    );
    expect(rows.map(({ longitude }) => longitude)).toEqual([null, null, null, null, -1.5]);
    expect(rows[0]?.postcode).toBe("WF1 2AB");
    expect(problems.map(({ row }) => row)).toEqual([5, 6]);
    expect(notes.join()).toContain("without a postcode: 3");
  });
});

test("a row without a name, twice the same, and a web address that is none", () => {
  const { rows, problems } = read("id,name,website,email\n1,,x,\n2,B,javascript:alert(1),nobody\n2,B again,,");
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ name: "B", website: null, email: null });
  expect(problems.map(({ row }) => row)).toEqual([2, 4]);
});

test("a list in Windows-1252 keeps its accents", () => {
  const latin = Uint8Array.from("name,lat,lon\nCaf\u00e9 Z,53.6,-1.5\n", (letter) => letter.charCodeAt(0));
  const { rows, notes } = readOrganisations(latin, "cafes.csv", given);
  expect(rows[0]?.name).toBe("Café Z");
  expect(notes[0]).toContain("Windows-1252");
});

test("a council's libraries: named, open by weekday, closed ones left out", () => {
  const { rows, problems } = read(
    `Local authority,Library name,Address 1,Postcode,Unique property reference number,Type of library,Year closed,Monday staffed hours,Tuesday staffed hours
Kirklees,Batley,14 Market Place,WF17 5DA,831,LAL,,10:00-19:00,
Kirklees,Shepley Library,Marsh Lane,HD8 8AE,832,ICL,,,10:00-12:00
Kirklees,Old,Road,HD8 8AE,833,LAL,2019,,`,
  );
  expect(rows[0]).toMatchObject({
    name: "Batley Library",
    theme: "arts",
    kind: "public_body",
    openingHours: "Mo 10:00-19:00",
  });
  expect(rows[1]).toMatchObject({ name: "Shepley Library", kind: "community_group", openingHours: "Tu 10:00-12:00" });
  expect(problems[0]?.problem).toContain("closed in 2019");
});

test("the NHS list has no headings: open general practices are taken", () => {
  const practice = (code: string, status: string, setting: string) =>
    `"${code}","THE DENSHAM SURGERY","Y63","Q74","THE HEALTH CENTRE","STOCKTON-ON-TEES","","","","TS18 1HU","19740401","","${status}","B","00K","20130401","","01642 672351","","","","0","","00K","","${setting}",""`;
  const { rows, notes } = read(
    [practice("A81001", "A", "4"), practice("A81002", "C", "4"), practice("A81003", "A", "0")].join("\r\n"),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    externalId: "A81001",
    name: "The Densham Surgery",
    address: "The Health Centre, Stockton-On-Tees",
    postcode: "TS18 1HU",
    theme: "health",
  });
  expect(notes).toHaveLength(2);
});

test("nothing to take is a refusal", () => {
  expect(() => read("name,lat\n,1")).toThrow(FileRefused);
  expect(() => read("<html>")).toThrow("web page");
});
