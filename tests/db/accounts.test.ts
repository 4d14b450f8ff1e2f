import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { turnTo } from "./letters.ts";
import { become, openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const contributor = "00000000-0000-4000-8000-00000000000c";
const session = (i: number) => `00000000-0000-4000-9000-00000000000${i}`;

/** The contributor is signed in three times, the moderator once; the contributor's first asks. */
const signedIn = <Result>(persona: Persona, work: (sql: Sql) => Promise<Result>) =>
  town.asOwner(async (sql) => {
    await sql.run(`insert into auth.sessions (id, user_id, created_at, user_agent, ip)
      select ('00000000-0000-4000-9000-00000000000' || i)::uuid, case when i < 4 then '${contributor}' else
        '00000000-0000-4000-8000-00000000000d' end::uuid, '2026-01-01'::timestamptz + i * interval '1 day', 'Firefox', '203.0.113.7'
      from generate_series(1, 4) i;
      insert into auth.refresh_tokens (id, token, user_id, session_id)
      select right(id::text, 1), 'token ' || id, user_id, id from auth.sessions`);
    await become(sql, persona);
    await sql.query("select set_config('request.jwt.claims', $1, true)", [JSON.stringify({ session_id: session(1) })]);
    return work(sql);
  });
const sessionsLeft = async (sql: Sql) => {
  await sql.run("reset role");
  const rows = await sql.query<{ id: string }>(
    "select s.id from auth.sessions s join auth.refresh_tokens t on t.session_id = s.id order by 1",
  );
  return rows.map(({ id }) => Number(id.at(-1)));
};

describe("where one is signed in", () => {
  it("is told with this device first, and nobody else's", async () => {
    await signedIn("contributor", async (sql) => {
      const found = await rpc<{ id: string; isThis: boolean; device: string }[]>(sql, "my_sessions");
      expect(found.map(({ id, isThis }) => [Number(id.at(-1)), isThis])).toEqual([
        [1, true],
        [3, false],
        [2, false],
      ]);
      expect(found[0]).toMatchObject({ device: "Firefox", address: "203.0.113.7" });
      expect(JSON.stringify(found)).not.toContain("token");
    });
  });

  it("ends one by one, with its refresh token", async () => {
    await signedIn("contributor", async (sql) => {
      expect(await rpc(sql, "revoke_session", { id: session(2) })).toEqual({ ended: 1 });
      expect(await sessionsLeft(sql)).toEqual([1, 3, 4]);
    });
  });

  it("ends everywhere but here", async () => {
    await signedIn("contributor", async (sql) => {
      expect(await rpc(sql, "revoke_other_sessions")).toEqual({ ended: 2 });
      expect(await sessionsLeft(sql)).toEqual([1, 4]);
    });
  });

  it("is not for others to end", async () => {
    await signedIn("contributor", async (sql) => {
      expect(await rpc(sql, "revoke_session", { id: session(4) })).toEqual({ ended: 0 });
      expect(await sessionsLeft(sql)).toEqual([1, 2, 3, 4]);
    });
    for (const [name, named] of [
      ["my_sessions", {}],
      ["revoke_other_sessions", {}],
      ["revoke_session", { id: session(1) }],
    ] as const)
      expect(await refusal(town.as("stranger", (sql) => rpc(sql, name, named)))).toMatchObject({ code: "42501" });
  });

  it("ends nothing when it cannot tell which sign-in asks", async () => {
    const call = signedIn("contributor", async (sql) => {
      await sql.run("select set_config('request.jwt.claims', '{}', true)");
      return rpc(sql, "revoke_other_sessions");
    });
    expect(await refusal(call)).toMatchObject({ code: "22023" });
  });
});

describe("deleting one's account", () => {
  const email = "leaver.unheard-of@example.org";
  const name = "Zebedee Unheard-Of";

  it("leaves what was contributed, and the person nowhere in the database", async () => {
    await town.asOwner(async (sql) => {
      await leaveTraces(sql);
      expect((await tablesThatSay(sql, [email, name, contributor])).length).toBeGreaterThan(5);
      await become(sql, "contributor");
      expect(await rpc(sql, "delete_my_account", { confirmation: " Leaver.Unheard-of@example.org " })).toEqual({
        deleted: true,
      });
      expect(await rpc(sql, "my_membership")).toBeNull();
      await sql.run("reset role");
      expect(await tablesThatSay(sql, [email, name, contributor])).toEqual([]);
      expect(await sql.query("select name from organisations where name = 'Marram Makers'")).toHaveLength(1);
      expect(
        await sql.query("select 1 from proposals where reference = 'PW-GONE22' and proposer_name = 'A former member'"),
      ).toHaveLength(1);
      expect(await sql.query("select 1 from organisation_versions where member_name = 'A former member'")).not.toEqual(
        [],
      );
    });
  });

  it("needs its address, written by hand", async () => {
    for (const confirmation of ["", "yes", "moderator@example.org"]) {
      const call = town.as("contributor", (sql) => rpc(sql, "delete_my_account", { confirmation }));
      expect(await refusal(call)).toMatchObject({ code: "22023", detail: "confirmation" });
    }
  });

  it("is refused to an account that is open to everybody", async () => {
    const call = town.asOwner(async (sql) => {
      await sql.run('update site set demo_accounts = \'[{"email": "contributor@example.org"}]\'');
      await become(sql, "contributor");
      return rpc(sql, "delete_my_account", { confirmation: "contributor@example.org" });
    });
    expect(await refusal(call)).toMatchObject({ code: "22023", message: expect.stringContaining("demo") });
  });

  it("is refused to a stranger, and to the last administrator until there is another", async () => {
    const confirmation = "administrator@example.org";
    expect(await refusal(town.as("stranger", (sql) => rpc(sql, "delete_my_account", { confirmation })))).toMatchObject({
      code: "42501",
    });
    const last = town.as("administrator", (sql) => rpc(sql, "delete_my_account", { confirmation }));
    expect(await refusal(last)).toMatchObject({
      code: "22023",
      message: expect.stringContaining("only administrator"),
    });
    await town.as("administrator", async (sql) => {
      await rpc(sql, "update_member_role", { member: contributor, role: "administrator" });
      expect(await rpc(sql, "delete_my_account", { confirmation })).toEqual({ deleted: true });
    });
  });

  /** Everything a contributor can leave behind. */
  async function leaveTraces(sql: Sql): Promise<void> {
    await sql.run(`update auth.users set email = '${email}' where id = '${contributor}';
      update members set display_name = '${name}' where id = '${contributor}';
      update submissions set submitter_email = '${email}', submitter_name = '${name}';
      insert into invitations (email, role) values ('${email}', 'analyst');
      insert into proposals (organisation_id, base_version, changes, proposer_id, proposer_name, proposer_email, reference) values
        ('00000000-0000-4000-8000-000000000001', 1, '[]', '${contributor}', '${name}', '${email}', 'PW-GONE22');
      insert into auth.audit_log_entries (id, payload) values (gen_random_uuid(),
        '{"actor_id": "${contributor}", "actor_username": "${email}"}');
      insert into organisation_editors (organisation_id, member_id) values ('00000000-0000-4000-8000-000000000001', '${contributor}')`);
    await sql.query("select set_config('request.headers', $1, true)", [
      JSON.stringify({ "x-forwarded-for": "203.0.113.9" }),
    ]);
    await turnTo(sql, "contributor");
    await rpc(sql, "claim_organisation", { organisation: "00000000-0000-4000-8000-000000000002", method: "moderator" });
    await rpc(sql, "invite_editor", {
      organisation: "00000000-0000-4000-8000-000000000001",
      email: "friend@example.org",
    });
    await turnTo(sql, "moderator");
    const [claim] = await rpc<{ id: string }[]>(sql, "claims_waiting");
    await rpc(sql, "decide_claim", { claim: claim?.id, decision: "grant" });
    await sql.run("reset role");
    await sql.run("select set_config('request.jwt.claim.sub', '', true)");
    await sql.query("select set_config('patchwork.member_id', $1, true)", [contributor]);
    await sql.run(
      "update organisations set description = 'Mended together.' where name = 'Marram Makers'; set constraints all immediate",
    );
    await sql.run("select set_config('patchwork.member_id', '', true)");
  }
});

/** Tables in which any of these words stands. */
async function tablesThatSay(sql: Sql, words: string[]): Promise<string[]> {
  const tables = await sql.query<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'private', 'auth') order by 1",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql.query(`select 1 from ${name} t where lower(t::text) like any ($1) limit 1`, [
      words.map((word) => `%${word.toLowerCase()}%`),
    ]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
