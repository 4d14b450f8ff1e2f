import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { compareChanged } from "#scripts/server/schedule.ts";
import { openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

const pantry = "00000000-0000-4000-8000-000000000001";
const quietHour = "00000000-0000-4000-8000-000000000003";
const twin = "00000000-0000-4000-8000-0000000000d1";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Evidence = { reasons: string[]; similarity: number; distanceM: number | null; sectors: string[] } | null;

/** Another published entry, 1.0049 E 54.0049 N being where Quayside Pantry is; a degree of latitude is 111 km. */
async function addTwin(sql: Sql, name: string, place?: { north?: number; postcode?: string }) {
  await sql.query("insert into organisations (id, name, status) values ($1, $2, 'published')", [twin, name]);
  if (place)
    await sql.query(
      `insert into locations (organisation_id, postcode, geom) values ($1, $2, st_setsrid(st_makepoint(1.0049, $3::float8), 4326))`,
      [twin, place.postcode ?? null, 54.0049 + (place.north ?? 0)],
    );
  await sql.query("select private.write_versions()");
}

async function evidence(sql: Sql): Promise<Evidence> {
  const [row] = await sql.query<{ evidence: Evidence }>("select private.duplicate_evidence($1, $2) as evidence", [
    pantry,
    twin,
  ]);
  return row?.evidence ?? null;
}

describe("two entries may be one", () => {
  const plain: [string, string][] = [
    ["The Quayside Pantry C.I.C.", "quayside pantry"],
    ["Quayside Pantry Ltd", "quayside pantry"],
    ["St. John's (Café), CIO", "st johns cafe"],
    ["L.T.D.", "ltd"],
    ["Theatre for the Coast", "theatre for coast"],
  ];
  it.each(plain)("%s is compared as %s", async (name, compared) => {
    const [row] = await town.database.query<{ plain: string }>("select private.plain_name($1) as plain", [name]);
    expect(row?.plain).toBe(compared);
  });

  it.each([
    ["when their names are alike and they are 111 m apart", 0.001, ["name"]],
    ["not when their names are alike but they are 167 m apart", 0.0015, null],
  ])("%s", async (_, north, reasons) => {
    const found = await town.asOwner(async (sql) => {
      await addTwin(sql, "The Quayside Pantry CIC", { north });
      return evidence(sql);
    });
    expect(found?.reasons ?? null).toEqual(reasons);
    if (found) expect(found).toMatchObject({ similarity: 1, distanceM: 111, sectors: [] });
  });

  it("when their names are alike in one postcode sector, however far", async () => {
    const found = await town.asOwner(async (sql) => {
      await sql.run(`update locations set postcode = 'DG4 0AB' where organisation_id = '${pantry}'`);
      await addTwin(sql, "Quayside Pantry", { north: 0.005, postcode: "DG4 0ZZ" });
      return evidence(sql);
    });
    expect(found).toMatchObject({ reasons: ["name"], sectors: ["DG4 0"] });
  });

  it("not when they stand side by side under other names", async () => {
    const found = await town.asOwner(async (sql) => {
      await addTwin(sql, "Tideline Repairs", { north: 0.0001 });
      return evidence(sql);
    });
    expect(found).toBeNull();
  });

  it.each([
    [
      "identifier",
      "insert into organisation_identifiers (organisation_id, scheme, identifier) values ('$1', 'GB-COH', '01234567'), ('$2', 'GB-COH', '1234567')",
    ],
    [
      "phone",
      "update organisations set phone = case id when '$1' then '01632 960123' else '+44 (0)1632 960 123 ext 4' end where id in ('$1', '$2')",
    ],
    [
      "website",
      "update organisations set website = case id when '$1' then 'https://www.example.org/about' else 'http://Example.org' end where id in ('$1', '$2')",
    ],
  ])("when they share a %s, wherever they are", async (reason, statement) => {
    const found = await town.asOwner(async (sql) => {
      await addTwin(sql, "Something else");
      await sql.run(statement.replaceAll("$1", pantry).replaceAll("$2", twin));
      return { pair: await evidence(sql), report: await reportAfterRefresh(sql) };
    });
    expect(found.pair?.reasons).toEqual([reason]);
    expect(found.report).toContainEqual([pantry, twin, [reason]]);
  });
});

async function reportAfterRefresh(sql: Sql): Promise<[string, string, string[]][]> {
  await sql.query("select private.refresh_duplicates()");
  const pairs = await sql.query<{ one_id: string; other_id: string; reasons: string[] }>(
    "select * from duplicate_pairs",
  );
  return pairs.map(({ one_id, other_id, reasons }) => [one_id, other_id, reasons]);
}

describe("a hidden place", () => {
  const asked = `select organisation_id, evidence from private.duplicates_of(
    private.facts_given('Quiet Hour', longitude => 1.0234, latitude => 54.0012, postcode => 'DG4 2AB'))`;

  it("gives no stranger a hint, at its very door and with its very postcode", async () => {
    expect(await town.as("stranger", (sql) => sql.query(asked))).toEqual([]);
    expect(await town.as("contributor", (sql) => sql.query(asked))).toEqual([]);
  });

  it("is known to a moderator", async () => {
    expect(await town.as("moderator", (sql) => sql.query(asked))).toMatchObject([
      { organisation_id: quietHour, evidence: { reasons: ["name"], distanceM: 0 } },
    ]);
  });
});

describe("the standing report", () => {
  const report = (sql: Sql, named: Record<string, unknown> = {}) =>
    rpc<{ total: number; unchecked: number; sharedContacts: unknown[]; items: { id: string; status: string }[] }>(
      sql,
      "duplicate_report",
      named,
    );

  it("is for moderators alone", async () => {
    for (const persona of ["contributor", "analyst"] as const)
      expect(await refusal(town.as(persona, (sql) => report(sql)))).toMatchObject({ code: "42501" });
  });

  it("lays a pair side by side, and forgets it when it no longer holds", async () => {
    const [before, after] = await town.asOwner(async (sql) => {
      await addTwin(sql, "Quayside Pantry Ltd", { north: 0.0002 });
      const first = await report(sql);
      await sql.query("update organisations set name = 'Another thing' where id = $1", [twin]);
      await sql.query("select private.write_versions()");
      return [first, await report(sql)];
    });
    expect(before).toMatchObject({
      total: 1,
      unchecked: 0,
      items: [
        { status: "open", evidence: { reasons: ["name"] }, one: { name: "Quayside Pantry" }, other: { id: twin } },
      ],
    });
    expect(after.total).toBe(0);
  });

  it("keeps what a moderator decided", async () => {
    const found = await town.asOwner(async (sql) => {
      await addTwin(sql, "Quayside Pantry Ltd", { north: 0.0002 });
      const [pair] = (await report(sql)).items;
      await rpc(sql, "decide_duplicate", { id: pair?.id, decision: "not_a_duplicate", reason: "Two shops" });
      await sql.query("select private.keep_duplicate_pairs($1)", [twin]);
      return [await report(sql), await report(sql, { status: "not_a_duplicate" })];
    });
    expect(found).toMatchObject([{ total: 0 }, { total: 2, items: [{ decisionReason: "Two shops" }, {}] }]);
  });

  it("is kept up to date by the server's own schedule, a few entries at a time", async () => {
    const left = await town.asOwner(async (sql) => {
      await addTwin(sql, "Quayside Pantry Ltd", { north: 0.0002 });
      await sql.run(`insert into organisations (name, status) select 'Branch ' || i, 'published' from generate_series(1, 45) i;
        select private.write_versions()`);
      await compareChanged(sql);
      const pairs = await sql.query("select * from duplicate_pairs where $1 in (one_id, other_id)", [twin]);
      const [row] = await sql.query<{ unchecked: number }>("select private.count_unchecked_duplicates() as unchecked");
      return { pairs: pairs.length, unchecked: row?.unchecked };
    });
    expect(left).toEqual({ pairs: 1, unchecked: 0 });
  });

  it("is kept up to date by pg_cron where there is one, beside the reminders", async () => {
    const [jobs, without] = await town.asOwner(async (sql) => {
      const [said] = await sql.query<{ said: string }>("select private.schedule_upkeep() as said");
      await sql.run(`create schema cron; create table cron.job (name text, times text, command text);
        create function cron.schedule(name text, times text, command text) returns bigint language sql as
          'insert into cron.job values (name, times, command); select 1::bigint';
        insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
          select 999999, 'pg_cron', 10, 'cron'::regnamespace, false, '1.6'`);
      await sql.query("select private.schedule_upkeep()");
      return [await sql.query<{ command: string }>("select command from cron.job order by name"), said?.said];
    });
    expect(jobs.map(({ command }) => command)).toEqual([
      "select private.refresh_duplicates(200)",
      "select private.send_due_reminders()",
    ]);
    expect(without).toContain("pg_cron is not enabled");
  });

  it("names a website that many share instead of pairing them all", async () => {
    const found = await town.asOwner(async (sql) => {
      await sql.run(`insert into organisations (name, status, website)
        select 'Branch ' || md5(i::text), 'published', 'https://council.example.org/' || i from generate_series(1, 9) i`);
      return report(sql);
    });
    expect(found).toMatchObject({
      total: 0,
      sharedContacts: [{ kind: "website", contact: "council.example.org", organisations: 9 }],
    });
  });
});
