import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

const kept = "00000000-0000-4000-8000-000000000001";
const absorbed = "00000000-0000-4000-8000-000000000002";
const third = "00000000-0000-4000-8000-000000000004";
const contributor = "00000000-0000-4000-8000-00000000000c";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown("pglite");
});
afterAll(() => town?.close());

type Merge = { id: string; keptId: string; absorbedId: string; moved?: number; returned?: number };

const merge = (sql: Sql, one = kept, other = absorbed) =>
  rpc<Merge>(sql, "merge_organisations", { kept: one, absorbed: other, reason: "One kitchen, two lists" });
const unmerge = (sql: Sql, { id }: Merge) => rpc<Merge>(sql, "unmerge_organisations", { id });

/** What the kept and the absorbed entry share, and what only the absorbed one has. */
const furnish = (sql: Sql) =>
  sql.run(`
    delete from organisation_editors; delete from organisation_identifiers;
    update organisations set phone = null, description = null where id = '${kept}';
    update organisations set phone = '01632 960100', description = 'Hot meal', licence = 'ODbL 1.0' where id = '${absorbed}';
    insert into organisation_identifiers (organisation_id, scheme, identifier) values
      ('${kept}', 'GB-CHC', '1'), ('${absorbed}', 'GB-CHC', '1'), ('${absorbed}', 'GB-COH', '2');
    insert into organisation_editors (organisation_id, member_id) values ('${absorbed}', '${contributor}');
    delete from proposals;
    insert into proposals (organisation_id, base_version, changes, reference) values ('${absorbed}', 7, '[]', 'PW-MERGED');
    update organisations set merged_into = '${absorbed}', status = 'archived' where id = '${third}';`);

/** Every row that points at an organisation, by table, as it stands; words for search and times of change left out. */
async function everything(sql: Sql): Promise<Record<string, string[]>> {
  const links = await sql.query<{ name: string }>(
    "select distinct link_table::text as name from private.links_to_organisations() order by 1",
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of links) {
    const found = await sql.query<{ row: string }>(
      `select (to_jsonb(t) - '{search_document,search_text,updated_at,version,document,due_at,number}'::text[])::text as row from ${name} t order by 1`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}

describe("merging two entries", () => {
  it("brings along services, places, numbers, editors and older redirects, and fills what was empty", async () => {
    const found = await town.asOwner(async (sql) => {
      await furnish(sql);
      await merge(sql);
      const [row] = await sql.query(
        `select (select count(*)::int from services where organisation_id = $1) as services,
          (select count(*)::int from locations where organisation_id = $1) as locations,
          (select array_agg(identifier order by identifier) from organisation_identifiers where organisation_id = $1) as numbers,
          (select count(*)::int from organisation_editors where organisation_id = $1) as editors,
          (select array_agg(term order by term) from organisation_terms where organisation_id = $1) as terms,
          (select json_agg(json_build_array(id, status) order by id) from organisations where merged_into = $1) as redirects,
          phone, description, licence from organisations where id = $1`,
        [kept],
      );
      return row;
    });
    expect(found).toEqual({
      services: 2,
      locations: 2,
      numbers: ["1", "2"],
      editors: 1,
      terms: ["food", "older"],
      redirects: [
        [absorbed, "archived"],
        [third, "archived"],
      ],
      phone: "01632 960100",
      description: "Hot meal",
      licence: "CC0 1.0; ODbL 1.0",
    });
  });

  it("is undone to exactly what was there", async () => {
    const [before, after, undone] = await town.asOwner(async (sql) => {
      await furnish(sql);
      const first = await everything(sql);
      const taken = await unmerge(sql, await merge(sql));
      return [first, await everything(sql), taken];
    });
    expect(after).toEqual(before);
    expect(undone.returned).toBe(undone.moved);
  });

  it("is in the history of both, with its reason", async () => {
    const versions = await town.asOwner(async (sql) => {
      await unmerge(sql, await merge(sql));
      return sql.query(
        `select organisation_id, action, reason from organisation_versions
         where organisation_id in ($1, $2) and action in ('merge', 'unmerge') order by organisation_id, version`,
        [kept, absorbed],
      );
    });
    expect(versions).toEqual(
      [kept, absorbed].flatMap((organisation_id) =>
        ["merge", "unmerge"].map((action) => ({ organisation_id, action, reason: "One kitchen, two lists" })),
      ),
    );
  });

  it("leaves to later editing what was changed since", async () => {
    const [row] = await town.asOwner(async (sql) => {
      await furnish(sql);
      const done = await merge(sql);
      await sql.query("update organisations set phone = '01632 960199' where id = $1", [kept]);
      await unmerge(sql, done);
      return sql.query("select phone, description from organisations where id = $1", [kept]);
    });
    expect(row).toEqual({ phone: "01632 960199", description: null });
  });

  it("is undone in the order it was done", async () => {
    const refused = town.asOwner(async (sql) => {
      const first = await merge(sql);
      await merge(sql, third, kept);
      await unmerge(sql, first);
    });
    expect((await refusal(refused)).message).toBe(
      "There was a later merge with one of these entries. Take that back first.",
    );
  });

  it("is for moderators alone", async () => {
    for (const persona of ["contributor", "analyst"] as const)
      expect(await refusal(town.as(persona, (sql) => merge(sql)))).toMatchObject({ code: "42501" });
    expect(await town.as("moderator", (sql) => merge(sql))).toMatchObject({ keptId: kept, absorbedId: absorbed });
  });
});
