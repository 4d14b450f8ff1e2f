import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { fromLastLetter, lettersOf, turnTo } from "./letters.ts";
import { become, openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const pantry = "00000000-0000-4000-8000-000000000001";
const analyst = "00000000-0000-4000-8000-00000000000a";
const newcomer = "00000000-0000-4000-8000-0000000000aa";
const tokenPattern = /(?<=token=)[0-9a-f]{64}/;

type Invited = { id: string; email: string; expiresAt: string };
const state = (sql: Sql, token: string) => rpc<{ state: string; isYours: boolean }>(sql, "invitation_for", { token });

/** Somebody new signs in with an address. */
async function signInAs(sql: Sql, email: string, id = newcomer): Promise<void> {
  await sql.run("reset role");
  await sql.query("insert into auth.users (id, email) values ($1, $2) on conflict do nothing", [id, email]);
  await sql.query("select set_config('request.jwt.claim.sub', $1, true)", [id]);
  await sql.run("set local role authenticated");
}

/** An error that leaves the transaction as it was. */
async function refused(sql: Sql, call: () => Promise<unknown>) {
  await sql.run("savepoint tried");
  const error = await refusal(call());
  await sql.run("rollback to tried");
  return error;
}

async function invite(
  sql: Sql,
  email = "New.Person@example.org",
  role = "moderator",
): Promise<{ id: string; token: string }> {
  await turnTo(sql, "administrator");
  const { id } = await rpc<Invited>(sql, "invite_member", { email, role });
  return { id, token: await fromLastLetter(sql, "invitation", tokenPattern) };
}

describe("inviting somebody to a role", () => {
  it("gives it to whoever signs in with that address and has the link, once", async () => {
    await town.asOwner(async (sql) => {
      const { token } = await invite(sql);
      expect(token).toHaveLength(64);
      await become(sql, "stranger");
      expect(await state(sql, token)).toMatchObject({
        state: "open",
        email: "new.person@example.org",
        role: "moderator",
        isYours: false,
      });
      await signInAs(sql, "new.person@example.org");
      expect(await state(sql, token)).toMatchObject({ isYours: true });
      expect(await rpc(sql, "accept_invitation", { token })).toEqual({ role: "moderator", organisation: null });
      expect(await rpc(sql, "my_membership")).toMatchObject({ role: "moderator" });
      expect(await refused(sql, () => rpc(sql, "accept_invitation", { token }))).toMatchObject({
        code: "22023",
        detail: "token",
      });
    });
  });

  it("is refused to another address, even with the link", async () => {
    await town.asOwner(async (sql) => {
      const { token } = await invite(sql);
      await become(sql, "contributor");
      const error = await refused(sql, () => rpc(sql, "accept_invitation", { token }));
      expect(error).toMatchObject({ code: "42501", message: expect.stringContaining("another e-mail address") });
      await turnTo(sql, "stranger");
      expect(await refused(sql, () => rpc(sql, "accept_invitation", { token }))).toMatchObject({ code: "42501" });
    });
  });

  it.each([
    ["expired", "update invitations set expires_at = now() - interval '1 second'"],
    ["revoked", "update members set role = 'contributor' where role = 'administrator'"],
  ])("no longer works once %s: %s", async (expected, change) => {
    await town.asOwner(async (sql) => {
      const { token } = await invite(sql);
      await sql.run(change);
      await signInAs(sql, "new.person@example.org");
      expect(await state(sql, token)).toMatchObject({ state: expected });
      expect(await refused(sql, () => rpc(sql, "accept_invitation", { token }))).toMatchObject({ detail: "token" });
      expect(await rpc(sql, "my_membership")).toMatchObject({ role: "contributor" });
    });
  });

  it("can be taken back, and a second one ends the first", async () => {
    await town.asOwner(async (sql) => {
      const first = await invite(sql);
      const second = await invite(sql, "new.person@example.org", "analyst");
      await turnTo(sql, "administrator");
      await rpc(sql, "revoke_invitation", { invitation: second.id });
      await signInAs(sql, "new.person@example.org");
      for (const token of [first.token, second.token, "", "x".repeat(64)])
        expect(await refused(sql, () => rpc(sql, "accept_invitation", { token })), token).toMatchObject({
          detail: "token",
        });
    });
  });

  it("keeps the token nowhere but in the letter", async () => {
    await town.asOwner(async (sql) => {
      await turnTo(sql, "administrator");
      const answer = await rpc<Invited>(sql, "invite_member", { email: "new@example.org", role: "analyst" });
      const token = await fromLastLetter(sql, "invitation", tokenPattern);
      const kept = await sql.query(
        "select i.*, t.* from invitations i join private.invitation_tokens t on t.invitation_id = i.id where i.expires_at > now()",
      );
      expect(kept).toHaveLength(1);
      expect(JSON.stringify([answer, kept])).not.toContain(token);
      await become(sql, "administrator");
      expect((await sql.query<object>("select * from invitations")).flatMap(Object.keys)).not.toContain("token_hash");
      expect(await refused(sql, () => sql.query("select 1 from private.invitation_tokens"))).toMatchObject({
        code: "42501",
      });
    });
  });

  it("never takes a role away", async () => {
    await town.asOwner(async (sql) => {
      const { token } = await invite(sql, "late@example.org", "contributor");
      await signInAs(sql, "late@example.org");
      await sql.run("reset role");
      await sql.query("update members set role = 'moderator' where id = $1", [newcomer]);
      await signInAs(sql, "late@example.org");
      expect(await rpc(sql, "accept_invitation", { token })).toMatchObject({ role: "moderator" });
    });
  });

  it.each<Persona>(["stranger", "contributor", "analyst", "moderator"])("is not for a %s", async (persona) => {
    const call = town.as(persona, (sql) =>
      rpc(sql, "invite_member", { email: "a@example.org", role: "administrator" }),
    );
    expect(await refusal(call)).toMatchObject({ code: "42501" });
    const back = town.as(persona, (sql) => rpc(sql, "revoke_invitation", { invitation: pantry }));
    expect(await refusal(back)).toMatchObject({ code: "22023" });
  });

  it.each([
    ["email", { email: "not an address", role: "analyst" }],
    ["email", { email: "a@example.org, b@example.org", role: "analyst" }],
    ["email", { email: "Moderator@example.org", role: "analyst" }],
    ["role", { email: "a@example.org", role: "owner" }],
  ])("names the field %s when it must be mended: %j", async (field, named) => {
    const call = town.as("administrator", (sql) => rpc(sql, "invite_member", named));
    expect(await refusal(call)).toMatchObject({ code: "22023", detail: field });
  });
});

describe("looking after an organisation", () => {
  const asEditor = <Result>(work: (sql: Sql) => Promise<Result>) =>
    town.asOwner(async (sql) => {
      await sql.run(`delete from organisation_editors; insert into organisation_editors (organisation_id, member_id) values
        ('${pantry}', '${analyst}')`);
      await become(sql, "analyst");
      return work(sql);
    });
  const editors = async (sql: Sql) => {
    await sql.run("reset role");
    const rows = await sql.query<{ id: string }>(
      "select member_id as id from organisation_editors order by since, member_id",
    );
    return rows.map(({ id }) => id);
  };

  it.each([
    ["shared", false, [newcomer, analyst]],
    ["handed over", true, [newcomer]],
  ])("is %s by a link that works once", async (_, handOver, expected) => {
    await asEditor(async (sql) => {
      await rpc(sql, "invite_editor", { organisation: pantry, email: "friend@example.org", hand_over: handOver });
      const token = await fromLastLetter(sql, "invitation", tokenPattern);
      await signInAs(sql, "friend@example.org");
      expect(await rpc(sql, "accept_invitation", { token })).toEqual({ role: "contributor", organisation: pantry });
      expect((await editors(sql)).sort()).toEqual([...expected].sort());
      expect(await lettersOf(sql, "editor")).toMatchObject([{ recipient: "analyst@example.org" }]);
    });
  });

  it("shows fellow editors and open invitations to those who look after it only", async () => {
    await asEditor(async (sql) => {
      await rpc(sql, "invite_editor", { organisation: pantry, email: "friend@example.org" });
      expect(await rpc(sql, "my_organisations")).toMatchObject({
        organisations: [
          { id: pantry, editors: [{ isYou: true }], invitations: [{ email: "friend@example.org", handsOver: false }] },
        ],
        claims: [],
      });
      expect(await sql.query("select email from invitations where expires_at > now()")).toHaveLength(1);
      await turnTo(sql, "contributor");
      expect(await rpc(sql, "my_organisations")).toEqual({ organisations: [], claims: [] });
      expect(await sql.query("select email from invitations where expires_at > now()")).toEqual([]);
    });
  });

  it("ends when one leaves, the last one too, and says how many are left", async () => {
    await asEditor(async (sql) => {
      expect(await rpc(sql, "leave_organisation", { organisation: pantry })).toEqual({ editorsLeft: 0 });
      expect(await refused(sql, () => rpc(sql, "leave_organisation", { organisation: pantry }))).toMatchObject({
        code: "22023",
      });
      expect(await editors(sql)).toEqual([]);
    });
  });

  it("is not for others to give away", async () => {
    await asEditor(async (sql) => {
      await turnTo(sql, "contributor");
      const named = { organisation: pantry, email: "friend@example.org" };
      expect(await refused(sql, () => rpc(sql, "invite_editor", named))).toMatchObject({ code: "42501" });
      await turnTo(sql, "moderator");
      expect(await rpc(sql, "invite_editor", named)).toMatchObject({ email: "friend@example.org" });
    });
  });

  it("dies with its sender's right to give it", async () => {
    await asEditor(async (sql) => {
      await rpc(sql, "invite_editor", { organisation: pantry, email: "friend@example.org" });
      const token = await fromLastLetter(sql, "invitation", tokenPattern);
      await become(sql, "analyst");
      await rpc(sql, "leave_organisation", { organisation: pantry });
      await signInAs(sql, "friend@example.org");
      expect(await state(sql, token)).toMatchObject({ state: "revoked" });
      expect(await refused(sql, () => rpc(sql, "accept_invitation", { token }))).toMatchObject({ detail: "token" });
    });
  });
});
