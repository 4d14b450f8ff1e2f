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
const soup = "00000000-0000-4000-8000-000000000002";
const quietHour = "00000000-0000-4000-8000-000000000003";
const contributor = "00000000-0000-4000-8000-00000000000c";

type Claimed = { id: string; status: string; sentTo: string | null };
const claim = (sql: Sql, method: string, organisation = pantry, note?: string) =>
  rpc<Claimed>(sql, "claim_organisation", { organisation, method, ...(note ? { note } : {}) });
const confirm = (sql: Sql, id: string, code: string) =>
  rpc<{ status: string; attemptsLeft: number }>(sql, "confirm_claim", { claim: id, code });
const edits = async (sql: Sql, organisation = pantry) =>
  (await sql.query<{ edits: boolean }>("select private.edits($1) as edits", [organisation]))[0]?.edits;

/** As the contributor, after the owner has prepared the town. */
const claiming = <Result>(prepare: string, work: (sql: Sql) => Promise<Result>) =>
  town.asOwner(async (sql) => {
    await sql.run(prepare);
    await become(sql, "contributor");
    return work(sql);
  });
const proven = `update auth.users set email_confirmed_at = now() where id = '${contributor}';`;
const atExample = `update organisations set website = 'https://www.Example.org/pantry' where id = '${pantry}';`;

describe("claiming by an address at the organisation's own website", () => {
  it("is granted at once when the address was proven", async () => {
    await claiming(proven + atExample, async (sql) => {
      expect(await claim(sql, "email_domain")).toMatchObject({ status: "granted" });
      expect(await edits(sql)).toBe(true);
    });
  });

  it.each([
    ["an account with a password, which may prove nothing", "update auth.users set encrypted_password = 'x';"],
    [
      "an address that was changed",
      `update auth.users set email = 'contributor2@example.org' where id = '${contributor}';`,
    ],
    ["an address never confirmed", "update auth.users set email_confirmed_at = null;"],
  ])("asks %s for a code that goes to that address", async (_, change) => {
    await claiming(proven + atExample + change, async (sql) => {
      const claimed = await claim(sql, "email_domain");
      expect(claimed).toMatchObject({
        status: "waiting",
        sentTo: expect.stringMatching(/^contributor2?@example.org$/),
      });
      expect(await edits(sql)).toBe(false);
      const code = await fromLastLetter(sql, "claim", /\d{6}/);
      await become(sql, "contributor");
      expect(await confirm(sql, claimed.id, code)).toEqual({ status: "granted", attemptsLeft: 0 });
      expect(await edits(sql)).toBe(true);
    });
  });

  it.each([
    ["another host", "update organisations set website = 'https://example.org.evil.net';"],
    ["no website", "update organisations set website = null;"],
    ["a host where anybody has an address", `${atExample} insert into public_mail_hosts values ('example.org');`],
    [
      "a website that another entry has too",
      `update organisations set website = 'http://example.org' where id in ('${pantry}', '${soup}');`,
    ],
  ])("is refused at %s", async (_, change) => {
    const refused = await refusal(claiming(proven + change, (sql) => claim(sql, "email_domain")));
    expect(refused).toMatchObject({ code: "22023", detail: "method" });
  });
});

describe("claiming by a code to the published address", () => {
  it("is granted with the code from the letter, once", async () => {
    await claiming("", async (sql) => {
      const claimed = await claim(sql, "contact_code");
      expect(claimed).toMatchObject({ status: "waiting", sentTo: "pantry@example.org" });
      const [letter] = await lettersOf(sql, "claim");
      expect(letter?.recipient).toBe("pantry@example.org");
      const code = /\d{6}/.exec(letter?.body ?? "")?.[0] ?? "";
      await become(sql, "moderator");
      expect(await confirm(sql, claimed.id, code), "somebody else's claim").toMatchObject({ status: "expired" });
      await turnTo(sql, "contributor");
      expect(await confirm(sql, claimed.id, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
        status: "granted",
      });
      expect(await edits(sql)).toBe(true);
    });
  });

  it("ends at the fifth wrong code, and the right one is then too late", async () => {
    await claiming("", async (sql) => {
      const { id } = await claim(sql, "contact_code");
      const code = await fromLastLetter(sql, "claim", /\d{6}/);
      await become(sql, "contributor");
      const wrong = code === "000000" ? "000001" : "000000";
      const said = [];
      for (let i = 0; i < 5; i++) said.push(await confirm(sql, id, wrong));
      expect(said.map(({ attemptsLeft }) => attemptsLeft)).toEqual([4, 3, 2, 1, 0]);
      expect(said.at(-1)?.status).toBe("refused");
      expect(await confirm(sql, id, code)).toMatchObject({ status: "expired" });
      expect(await edits(sql)).toBe(false);
    });
  });

  it("is too late after an hour", async () => {
    await claiming("", async (sql) => {
      const { id } = await claim(sql, "contact_code");
      const code = await fromLastLetter(sql, "claim", /\d{6}/);
      await sql.run("update claims set expires_at = now() - interval '1 second'");
      await become(sql, "contributor");
      expect(await confirm(sql, id, code)).toMatchObject({ status: "expired" });
      expect(await edits(sql)).toBe(false);
    });
  });

  it("keeps the code nowhere but in the letter", async () => {
    await claiming("", async (sql) => {
      const claimed = await claim(sql, "contact_code");
      const code = await fromLastLetter(sql, "claim", /\d{6}/);
      expect(JSON.stringify(claimed)).not.toContain(code);
      const kept = await sql.query(
        "select c.*, k.* from claims c join private.claim_codes k on k.claim_id = c.id where c.status = 'waiting'",
      );
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain(`"${code}"`);
      for (const persona of ["contributor", "administrator"] as const) {
        await turnTo(sql, persona);
        expect((await sql.query<object>("select * from claims")).flatMap(Object.keys)).not.toContain("code_hash");
        await expect(rpcSafely(sql, "select * from private.claim_codes")).resolves.toBe("42501");
      }
    });
  });

  it("needs a published address, and sends one organisation five a day", async () => {
    expect(await refusal(claiming("", (sql) => claim(sql, "contact_code", soup)))).toMatchObject({ detail: "method" });
    const many = `insert into claims (organisation_id, member_id, method, status)
      select '${pantry}', '${contributor}', 'contact_code', 'expired' from generate_series(1, 5);`;
    expect(await refusal(claiming(many, (sql) => claim(sql, "contact_code")))).toMatchObject({ code: "PT429" });
  });
});

describe("claiming by a moderator", () => {
  it("waits in the queue until one grants it, and says so by letter", async () => {
    await claiming("", async (sql) => {
      const { id } = await claim(sql, "moderator", soup, "I cook there on Tuesdays.");
      await turnTo(sql, "moderator");
      expect(await rpc(sql, "claims_waiting")).toMatchObject([
        {
          id,
          note: "I cook there on Tuesdays.",
          organisation: { name: "Harbour Soup" },
          member: { email: "contributor@example.org" },
        },
      ]);
      expect(await rpc(sql, "decide_claim", { claim: id, decision: "grant" })).toEqual({ id, status: "granted" });
      expect(await rpc(sql, "claims_waiting")).toEqual([]);
      expect(await lettersOf(sql, "claim")).toMatchObject([{ recipient: "contributor@example.org" }]);
      await become(sql, "contributor");
      expect(await edits(sql, soup)).toBe(true);
    });
  });

  it("is refused with a reason only", async () => {
    await claiming("", async (sql) => {
      const { id } = await claim(sql, "moderator");
      await turnTo(sql, "moderator");
      await sql.run("savepoint before");
      expect(await refusal(rpc(sql, "decide_claim", { claim: id, decision: "refuse" }))).toMatchObject({
        detail: "reason",
      });
      await sql.run("rollback to before");
      await rpc(sql, "decide_claim", { claim: id, decision: "refuse", reason: "We could not reach you." });
      expect((await lettersOf(sql, "claim"))[0]?.body).toContain("We could not reach you.");
      await become(sql, "contributor");
      expect(await edits(sql)).toBe(false);
    });
  });

  it("is the only way to an organisation whose place is secret", async () => {
    const published = `update organisations set email = 'quiet@example.org', website = 'https://example.org' where id = '${quietHour}';`;
    for (const method of ["contact_code", "email_domain"]) {
      const refused = await refusal(claiming(proven + published, (sql) => claim(sql, method, quietHour)));
      expect(refused).toMatchObject({ detail: "method", message: expect.stringContaining("moderator looks") });
    }
  });

  it.each<Persona>(["stranger", "contributor", "analyst"])("is not for a %s to decide or to see", async (persona) => {
    for (const [name, named] of [
      ["claims_waiting", {}],
      ["decide_claim", { claim: pantry, decision: "grant" }],
    ] as const) {
      expect(await refusal(town.as(persona, (sql) => rpc(sql, name, named)))).toMatchObject({ code: "42501" });
    }
  });
});

it("is for members only, and tells a stranger what ways there are", async () => {
  expect(await refusal(town.as("stranger", (sql) => claim(sql, "moderator")))).toMatchObject({ code: "42501" });
  expect(await town.as("stranger", (sql) => rpc(sql, "claim_options", { organisation: pantry }))).toMatchObject({
    isSignedIn: false,
    codeGoesTo: "pantry@example.org",
    ownHost: null,
    waiting: null,
  });
});

it("takes no claim of an entry that is not published", async () => {
  const makers = "00000000-0000-4000-8000-000000000005";
  expect(await refusal(claiming("", (sql) => claim(sql, "moderator", makers)))).toMatchObject({
    detail: "organisation",
  });
});

async function rpcSafely(sql: Sql, statement: string): Promise<string> {
  await sql.run("savepoint tried");
  try {
    await sql.query(statement);
    return "allowed";
  } catch (error) {
    await sql.run("rollback to tried");
    return (error as { code: string }).code;
  }
}
