import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown("pglite");
});
afterAll(() => town?.close());

const makers = "00000000-0000-4000-8000-000000000005";

/** Digits of the true places in the small town that no public place shares. */
const secrets = ["1.0234", "54.0012", "Secret Row", "1.0181", "54.0222", "Eel Lane", "1.0131", "54.0079", "Ropewalk"];

describe("what the public sees of a place", () => {
  const levels: [level: string, longitude: number | null, latitude: number | null, label: string][] = [
    ["exact", 1.0131, 54.0079, "DG4 1AB, Herring Quay"],
    ["street", 1.015, 54.005, "Near DG4 1AB, Herring Quay"],
    ["postcode_district", 1.015, 54.005, "Near DG4, Herring Quay"],
    ["neighbourhood", 1.015, 54.005, "Somewhere in Herring Quay"],
    ["hidden", null, null, "Not shown on the map"],
  ];

  it.each(levels)("at the level %s is %s, %s", async (privacy, longitude, latitude, label) => {
    const place = { longitude: 1.0131, latitude: 54.0079, postcode: "dg4 1ab", privacy };
    const shown = await town.as("stranger", (sql) => rpc(sql, "public_place", place));
    expect(shown).toMatchObject({ longitude, latitude, label });
  });

  it("is nothing where there is no postcode and no neighbourhood to hide in", async () => {
    const place = { longitude: -40, latitude: 30, postcode: "", privacy: "street" };
    const shown = await town.as("stranger", (sql) => rpc(sql, "public_place", place));
    expect(shown).toMatchObject({ longitude: null, latitude: null });
  });

  it("follows at once when more is hidden, and comes back from the true place", async () => {
    const points = await town.asOwner(async (sql) => {
      const stored: string[] = [];
      for (const privacy of ["hidden", "exact"]) {
        await sql.run(`update locations set privacy = '${privacy}' where organisation_id = '${makers}'`);
        const [row] = await sql.query<{ point: string; links: number }>(
          `select coalesce(st_astext(l.geom), 'none') || ', ' || (select count(*) from location_neighbourhoods ln
             where ln.location_id = l.id) as point from locations l where organisation_id = '${makers}'`,
        );
        stored.push(row?.point ?? "");
      }
      return stored;
    });
    expect(points).toEqual(["none, 0", "POINT(1.0131 54.0079), 2"]);
  });

  it("is coarsened even when a row is written without its true place", async () => {
    const [row] = await town.asOwner((sql) =>
      sql.query<{ point: string; address: string | null; postcode: string }>(
        `insert into locations (organisation_id, privacy, geom, address, postcode)
         values ('${makers}', 'street', st_setsrid(st_makepoint(1.0131, 54.0079), 4326), '3 Ropewalk Row', 'DG4 9ZZ')
         returning st_astext(geom) as point, address, postcode`,
      ),
    );
    expect(row).toEqual({ point: "POINT(1.015 54.005)", address: null, postcode: "DG4 1AB" });
  });
});

describe("a true place", () => {
  const readers: [persona: Persona, seen: number][] = [
    ["contributor", 1],
    ["analyst", 0],
    ["moderator", 3],
    ["administrator", 3],
    ["service", 3],
  ];
  it.each(readers)("is seen by %s in %i rows", async (persona, seen) => {
    const rows = await town.as(persona, (sql) => sql.query("select * from location_points"));
    expect(rows).toHaveLength(seen);
  });

  it("is refused to a stranger", async () => {
    const { code } = await refusal(town.as("stranger", (sql) => sql.query("select * from location_points")));
    expect(code).toBe("42501");
  });

  it("is in no answer that a stranger can get, even once everything is published", async () => {
    const answers = await town.asOwner(async (sql) => {
      await sql.run("update organisations set status = 'published'");
      await sql.run("set local role anon");
      return everythingPublic(sql);
    });
    expect(answers.length).toBeGreaterThan(2000);
    for (const secret of secrets) expect(answers).not.toContain(secret);
  });
});

async function everythingPublic(sql: Sql): Promise<string> {
  const answers: unknown[] = [];
  for (const table of ["organisations", "locations", "services", "location_neighbourhoods"]) {
    answers.push(await sql.query(`select * from ${table}`));
  }
  answers.push(await sql.query("select st_astext(geom) from locations"));
  for (const name of ["search_organisations", "organisation_points", "organisations_geojson", "site_summary"]) {
    answers.push(await rpc(sql, name));
  }
  answers.push(await rpc(sql, "organisation_places", { is_named: true }));
  for (let i = 1; i <= 5; i++)
    answers.push(await rpc(sql, "organisation", { id: `00000000-0000-4000-8000-00000000000${i}` }));
  for (let i = 0; i < 9; i++)
    answers.push(await rpc(sql, "neighbourhood_profile", { geography: "squares", code: `S${i}` }));
  for (const name of ["marram makers", "quiet hour", "eel gate"]) {
    answers.push(await rpc(sql, "find_places", { search_text: name }));
    answers.push(await rpc(sql, "similar_organisations", { name, longitude: 1, latitude: 54 }));
  }
  return JSON.stringify(answers);
}
