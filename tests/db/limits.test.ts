import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { turnTo } from "./letters.ts";
import { become, openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const set = (key: string, value: unknown): [statement: string, parameters: string[]] => [
  "update site_settings set value = $2 where key = $1 returning 1",
  [key, JSON.stringify(value)],
];
const few = { perAddress: 2, perAccount: 1, minutes: 10 };

/** In a town with narrow limits. */
const limited = <Result>(work: (sql: Sql) => Promise<Result>) =>
  town.asOwner(async (sql) => {
    await sql.query(...set("rate_limits", { submission: few, claim: few }));
    return work(sql);
  });

const cameFrom = (sql: Sql, headers: Record<string, string>) =>
  sql.query("select set_config('request.headers', $1, true)", [JSON.stringify(headers)]);

let sent = 0;
const submit = (sql: Sql) =>
  rpc<{ status: string }>(sql, "submit_organisation", {
    submission: {
      name: `Group ${sent++}`,
      description: "Meets on the first Sunday.",
      theme: "food",
      place: null,
      services: [{ name: "Meeting", whoFor: [], cost: "free", when: [] }],
    },
  });

describe("a rate", () => {
  it("holds an address, and lets another one on", async () => {
    await limited(async (sql) => {
      await become(sql, "stranger");
      await cameFrom(sql, { "x-forwarded-for": "203.0.113.1, 10.0.0.1" });
      for (let i = 0; i < 2; i++) expect(await submit(sql)).toMatchObject({ status: "awaiting_review" });
      await sql.run("savepoint tried");
      expect(await refusal(submit(sql))).toMatchObject({ code: "PT429", message: expect.stringContaining("wait") });
      await sql.run("rollback to tried");
      await cameFrom(sql, { "x-forwarded-for": "203.0.113.2" });
      await submit(sql);
    });
  });

  it("believes the edge before what a caller writes", async () => {
    const call = limited(async (sql) => {
      await become(sql, "stranger");
      for (let i = 0; i < 3; i++) {
        await cameFrom(sql, { "cf-connecting-ip": "203.0.113.1", "x-forwarded-for": `198.51.100.${i}` });
        await submit(sql);
      }
    });
    expect(await refusal(call)).toMatchObject({ code: "PT429" });
  });

  it("holds an account, whichever address it comes from", async () => {
    const call = limited(async (sql) => {
      await become(sql, "contributor");
      for (let i = 0; i < 2; i++) {
        await cameFrom(sql, { "x-forwarded-for": `203.0.113.${i}` });
        await submit(sql);
      }
    });
    expect(await refusal(call)).toMatchObject({ code: "PT429" });
  });

  it("is over after its minutes, and is kept per thing done", async () => {
    await limited(async (sql) => {
      await become(sql, "contributor");
      await submit(sql);
      await rpc(sql, "claim_organisation", {
        organisation: "00000000-0000-4000-8000-000000000002",
        method: "moderator",
      });
      await sql.run("reset role");
      await sql.run("update private.rate_events set happened_at = happened_at - interval '11 minutes'");
      await become(sql, "contributor");
      await submit(sql);
    });
  });

  it("does not hold moderators", async () => {
    await limited(async (sql) => {
      await become(sql, "moderator");
      for (let i = 0; i < 3; i++) await submit(sql);
    });
  });

  it("keeps no address, only what it hashes to", async () => {
    await limited(async (sql) => {
      await become(sql, "stranger");
      await cameFrom(sql, { "x-forwarded-for": "203.0.113.1" });
      await submit(sql);
      await sql.run("reset role");
      const kept = await sql.query<{ row: string }>("select t::text as row from private.rate_events t");
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain("203.0.113.1");
      await turnTo(sql, "administrator");
      expect(await refusal(sql.query("select 1 from private.rate_events"))).toMatchObject({ code: "42501" });
    });
  });
});

describe("a puzzle for strangers", () => {
  const puzzled = <Result>(persona: "stranger" | "contributor", pass: string, work: (sql: Sql) => Promise<Result>) =>
    town.asOwner(async (sql) => {
      await sql.query(...set("captcha", { provider: "turnstile", siteKey: "0x4AAAAAAA" }));
      await become(sql, "service");
      await rpc(sql, "keep_captcha_pass", { pass: "solved" });
      await turnTo(sql, persona);
      await cameFrom(sql, { "x-captcha-pass": pass });
      return work(sql);
    });

  it("is off at first, and says whose it is once it is on", async () => {
    expect(await town.as("stranger", (sql) => rpc(sql, "captcha_setting"))).toEqual({ provider: "none" });
    const on = await puzzled("stranger", "", (sql) => rpc(sql, "captcha_setting"));
    expect(on).toEqual({ provider: "turnstile", siteKey: "0x4AAAAAAA" });
  });

  it("lets a stranger do one thing with one pass, and a member anything", async () => {
    const twice = puzzled("stranger", "solved", async (sql) => {
      expect(await submit(sql)).toMatchObject({ status: "awaiting_review" });
      await submit(sql);
    });
    expect(await refusal(twice)).toMatchObject({ code: "22023", detail: "captcha" });
    expect(await refusal(puzzled("stranger", "made up", submit))).toMatchObject({ detail: "captcha" });
    expect(await puzzled("contributor", "", submit)).toMatchObject({ status: "awaiting_review" });
  });

  it("is not for strangers to call solved", async () => {
    const call = town.as("stranger", (sql) => rpc(sql, "keep_captcha_pass", { pass: "solved" }));
    expect(await refusal(call)).toMatchObject({ code: "42501" });
  });
});

describe("settings", () => {
  it.each([
    ["rate_limits", { submission: { ...few, minutes: 0 } }],
    ["rate_limits", { submission: { ...few, perAddress: "many" } }],
    ["rate_limits", [1]],
    ["captcha", { provider: "sphinx" }],
    ["captcha", { provider: "hcaptcha", siteKey: "" }],
  ])("of %s cannot be such that they stop everybody: %j", async (key, value) => {
    const call = town.as("administrator", (sql) => sql.query(...set(key, value)));
    expect(await refusal(call)).toMatchObject({ code: "22023", message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it("are an administrator's to change", async () => {
    const change = set("rate_limits", { submission: few });
    expect(await town.as("administrator", (sql) => sql.query(...change))).toHaveLength(1);
    expect(await town.as("moderator", (sql) => sql.query(...change))).toEqual([]);
  });
});
