import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const soup = "00000000-0000-4000-8000-000000000002";
const cafe = "00000000-0000-4000-8000-000000000004";

type State = { state: string; organisation: { id: string; name: string } | null; isStopped: boolean };
type Letter = { recipient: string; subject: string; body_text: string };

const letters = (sql: Sql) =>
  sql.query<Letter>(
    "select * from private.outgoing_mail where kind = 'reminder' and sent_at is null order by recipient",
  );
const tokenOf = (letter: Letter | undefined) =>
  /\/still-right\?token=([0-9a-f]{96})\n/.exec(letter?.body_text ?? "")?.[1] ?? "";
const send = async (sql: Sql) => (await sql.query<{ n: number }>("select private.send_due_reminders() as n"))[0]?.n;
const state = (sql: Sql, token: string) => rpc<State>(sql, "reminder_state", { token });

/** Two entries are due and can be written to; then a stranger asks, unless said otherwise. */
async function whenReminded<R>(work: (sql: Sql, soupToken: string, cafeToken: string) => Promise<R>): Promise<R> {
  return town.asOwner(async (sql) => {
    await sql.run(`update organisations set email = 'soup@example.org' where id = '${soup}';
      update organisations set email = 'cafe@example.org' where id = '${cafe}';`);
    expect(await send(sql)).toBe(2);
    const [toCafe, toSoup] = await letters(sql);
    return work(sql, tokenOf(toSoup), tokenOf(toCafe));
  });
}

async function asPersona<R>(sql: Sql, persona: Parameters<typeof become>[1], work: () => Promise<R>): Promise<R> {
  await become(sql, persona);
  const answer = await work();
  await sql.run("reset role");
  return answer;
}

describe("sending", () => {
  it("asks who is due, once, with one link that is kept nowhere but in the letter", () =>
    whenReminded(async (sql, token) => {
      expect(await send(sql)).toBe(0);
      const [, toSoup] = await letters(sql);
      expect(toSoup).toMatchObject({
        recipient: "soup@example.org",
        subject: "Is the entry for Harbour Soup still right?",
      });
      expect(toSoup?.body_text.match(/https?:/g)).toHaveLength(1);
      const kept = await sql.query<{ row: string }>("select row_to_json(r)::text as row from private.reminders r");
      expect(kept.map(({ row }) => row).join()).not.toContain(token.slice(32));
      expect(kept.map(({ row }) => row).join()).not.toContain("example.org");
    }));

  it("asks again after thirty days, three times at most, and ends the earlier link", () =>
    whenReminded(async (sql, first) => {
      const sent: (number | undefined)[] = [];
      for (let month = 0; month < 4; month += 1) {
        await sql.run("update private.reminders set sent_at = sent_at - interval '30 days 1 minute'");
        sent.push(await send(sql));
      }
      expect(sent).toEqual([2, 2, 0, 0]);
      expect(await state(sql, first)).toMatchObject({ state: "expired" });
    }));

  it("writes to an editor before the organisation, and to nobody who wants no more", () =>
    whenReminded(async (sql, token) => {
      const contributor = "00000000-0000-4000-8000-00000000000c";
      const recipient = () => sql.query(`select kind from private.reminder_recipient('${soup}')`);
      await sql.run(
        `insert into organisation_editors (organisation_id, member_id) values ('${soup}', '${contributor}')`,
      );
      expect(await recipient()).toEqual([{ kind: "editor" }]);
      await sql.run("delete from organisation_editors");
      expect(await asPersona(sql, "stranger", () => rpc(sql, "stop_reminders", { token }))).toBe(true);
      expect(await recipient()).toEqual([]);
      expect(await state(sql, token)).toMatchObject({ state: "open", isStopped: true });
    }));
});

describe("a link", () => {
  it("reads as often as anybody likes and changes nothing", () =>
    whenReminded(async (sql, token) => {
      const everything = () =>
        sql.query(
          "select o.*, r.* from organisations o left join private.reminders r on r.organisation_id = o.id order by o.id",
        );
      const before = await everything();
      const seen = await asPersona(sql, "stranger", async () => [await state(sql, token), await state(sql, token)]);
      expect(seen[1]).toMatchObject({ state: "open", organisation: { id: soup, name: "Harbour Soup" } });
      expect(await everything()).toEqual(before);
    }));

  it("takes one answer", () =>
    whenReminded(async (sql, token) => {
      await become(sql, "stranger");
      await rpc(sql, "answer_reminder", { token, answer: "still_right" });
      await sql.run("savepoint before");
      const again = await refusal(rpc(sql, "answer_reminder", { token, answer: "closed" }));
      expect(again).toMatchObject({ code: "22023", detail: "token", hint: "used" });
      await sql.run("rollback to before");
      expect(await state(sql, token)).toMatchObject({ state: "used", organisation: { id: soup } });
    }));

  it.each([
    [
      "expired",
      async (sql: Sql, token: string) => {
        await sql.run("update private.reminders set expires_at = now()");
        return token;
      },
    ],
    ["unknown", async (_: Sql, token: string) => token.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
    ["unknown", async (_: Sql, token: string) => cafe.replaceAll("-", "") + token.slice(32)],
    ["unknown", async (_: Sql, token: string) => token.slice(0, 40)],
    ["unknown", async () => ""],
    [
      "gone",
      async (sql: Sql, token: string) => {
        await sql.run("update organisations set status = 'archived'");
        return token;
      },
    ],
  ])("is refused as %s (%#) and changes nothing", (hint, spoil) =>
    whenReminded(async (sql, good) => {
      const token = await spoil(sql, good);
      const before = await sql.query("select * from organisations order by id");
      await become(sql, "stranger");
      expect(await state(sql, token)).toMatchObject({ state: hint });
      await sql.run("savepoint before");
      expect(await refusal(rpc(sql, "answer_reminder", { token, answer: "closed" }))).toMatchObject({ hint });
      await sql.run("rollback to before; reset role");
      expect(await sql.query("select * from organisations order by id")).toEqual(before);
    }),
  );
});

describe("an answer", () => {
  it("that all is right makes the entry fresh, with a version that says so", () =>
    whenReminded(async (sql, token) => {
      await asPersona(sql, "stranger", () => rpc(sql, "answer_reminder", { token, answer: "still_right" }));
      expect(await rpc(sql, "organisation", { id: soup })).toMatchObject({ freshness: "fresh" });
      const [last] = await sql.query(
        `select action, reason, changed, member_name from organisation_versions where organisation_id = '${soup}' order by version desc limit 1`,
      );
      expect(last).toMatchObject({ action: "freshness", reason: "Still right", changed: ["/checkedAt"] });
    }));

  it("that it has closed hides the entry until a moderator looks, who can put it back", () =>
    whenReminded(async (sql, token) => {
      await asPersona(sql, "stranger", async () => {
        await rpc(sql, "answer_reminder", { token, answer: "closed", note: "We moved away." });
        expect(await rpc(sql, "organisation", { id: soup })).toBeNull();
      });
      await asPersona(sql, "moderator", async () => {
        const [report] = await rpc<{ closure: string; id: string; note: string }[]>(sql, "closures_to_check");
        expect(report).toMatchObject({ id: soup, note: "We moved away." });
        await rpc(sql, "decide_closure", { closure: report?.closure, is_closed: false, reason: "Rang: still there" });
        expect(await rpc(sql, "closures_to_check")).toEqual([]);
      });
      await become(sql, "stranger");
      expect(await rpc(sql, "organisation", { id: soup })).toMatchObject({ name: "Harbour Soup" });
    }));

  it("that something has changed leaves the entry, asks no more, and reaches whoever rings", () =>
    whenReminded(async (sql, token) => {
      await asPersona(sql, "stranger", () =>
        rpc(sql, "answer_reminder", { token, answer: "changed", note: "Tuesdays now." }),
      );
      await sql.run("update private.reminders set sent_at = sent_at - interval '60 days'");
      expect(await send(sql)).toBe(1);
      await become(sql, "moderator");
      const { items } = await rpc<{ items: { id: string; writtenNote: string }[] }>(sql, "call_list");
      expect(items).toMatchObject([{ id: soup, writtenNote: "Tuesdays now." }]);
    }));
});
