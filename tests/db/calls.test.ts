import { afterAll, beforeAll, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const cafe = "00000000-0000-4000-8000-000000000004";
type List = { total: number; items: { id: string; claim: string; phone: string | null; freshness: string }[] };

/** An overdue entry has a phone. The analyst is the small town's one volunteer. */
const whenOverdue = <R>(work: (sql: Sql, as: (persona: Persona) => Promise<void>) => Promise<R>) =>
  town.asOwner(async (sql) => {
    await sql.run(`update organisations set phone = '01632 960111' where id = '${cafe}'`);
    return work(sql, async (persona) => {
      await sql.run("reset role");
      await become(sql, persona);
    });
  });

it("is for volunteers whom a moderator appointed", () =>
  whenOverdue(async (sql, as) => {
    await as("contributor");
    await sql.run("savepoint before");
    expect(await refusal(rpc(sql, "call_list"))).toMatchObject({ code: "42501" });
    await sql.run("rollback to before");
    expect(await refusal(rpc(sql, "appoint_caller", { email: "contributor@example.org" }))).toMatchObject({
      code: "42501",
    });
    await sql.run("rollback to before");
    await as("moderator");
    await rpc(sql, "appoint_caller", { email: "contributor@example.org" });
    expect(await rpc<unknown[]>(sql, "list_callers")).toHaveLength(2);
    await as("contributor");
    expect((await rpc<List>(sql, "call_list")).total).toBe(1);
  }));

it("lists who is overdue and has a phone, and never offers one to two", () =>
  whenOverdue(async (sql, as) => {
    await as("analyst");
    expect((await rpc<List>(sql, "call_list")).items).toMatchObject([
      { id: cafe, claim: "free", freshness: "overdue" },
    ]);
    await rpc(sql, "claim_call", { organisation: cafe });
    expect((await rpc<List>(sql, "call_list")).items).toMatchObject([{ claim: "yours" }]);
    await as("moderator");
    expect((await rpc<List>(sql, "call_list")).items).toMatchObject([{ claim: "taken" }]);
    await sql.run("savepoint before");
    expect(await refusal(rpc(sql, "claim_call", { organisation: cafe }))).toMatchObject({ detail: "organisation" });
    await sql.run("rollback to before");
    expect(await refusal(rpc(sql, "record_call", { organisation: cafe, outcome: "closed" }))).toMatchObject({
      code: "22023",
    });
    await sql.run("rollback to before; reset role; update calls set claimed_until = now() where ended_at is null");
    await as("moderator");
    expect(await rpc(sql, "claim_call", { organisation: cafe })).toMatchObject({ organisation: cafe });
  }));

it("makes an entry fresh when they say it is right, and rests for two days when nobody answers", () =>
  whenOverdue(async (sql, as) => {
    await as("analyst");
    await rpc(sql, "claim_call", { organisation: cafe });
    await rpc(sql, "record_call", { organisation: cafe, outcome: "no_answer" });
    expect((await rpc<List>(sql, "call_list")).total).toBe(0);
    await sql.run("reset role; update calls set ended_at = now() - interval '3 days' where outcome = 'no_answer'");
    await as("analyst");
    expect((await rpc<List>(sql, "call_list")).total).toBe(1);
    await rpc(sql, "claim_call", { organisation: cafe });
    await rpc(sql, "record_call", { organisation: cafe, outcome: "still_right", note: "Spoke to Ivy" });
    expect((await rpc<List>(sql, "call_list")).total).toBe(0);
    expect(await rpc(sql, "organisation", { id: cafe })).toMatchObject({ freshness: "fresh" });
    await sql.run("reset role");
    const [last] = await sql.query(
      `select reason, member_id from organisation_versions where organisation_id = '${cafe}' order by version desc limit 1`,
    );
    expect(last).toMatchObject({
      reason: "Still right, by telephone: Spoke to Ivy",
      member_id: "00000000-0000-4000-8000-00000000000a",
    });
  }));

it("hides an entry that has closed and tells a moderator who said so", () =>
  whenOverdue(async (sql, as) => {
    await as("analyst");
    await rpc(sql, "claim_call", { organisation: cafe });
    await rpc(sql, "record_call", { organisation: cafe, outcome: "closed", note: "Number is dead" });
    await as("moderator");
    expect(await rpc(sql, "closures_to_check")).toMatchObject([
      { id: cafe, way: "call", reportedBy: expect.any(String) },
    ]);
    await as("stranger");
    expect(await rpc(sql, "organisation", { id: cafe })).toBeNull();
  }));
