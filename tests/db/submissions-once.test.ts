import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const entry = {
  name: "Lamp Oil Library",
  description: "Lends lamps to whoever has a dark evening.",
  theme: "arts",
  place: null,
  services: [{ name: "Lamps", whoFor: ["anyone"], cost: "free", when: [] }],
  contactIsPublic: true,
  website2: "",
};
const clientKey = "3f2a9c4b7d1e8f60-lamp";

it("stores an entry once, however often its answer is lost", async () => {
  await town.asOwner(async (sql) => {
    await become(sql, "stranger");
    const first = await rpc<object>(sql, "submit_organisation", { submission: { ...entry, clientKey } });
    const again = await rpc<object>(sql, "submit_organisation", { submission: { ...entry, clientKey } });
    expect(again).toEqual(first);
    const other = await rpc<object>(sql, "submit_organisation", { submission: entry });
    expect(other).not.toEqual(first);
    await sql.run("reset role");
    const stored = await sql.query("select id from organisations where name = $1", [entry.name]);
    expect(stored).toHaveLength(2);
  });
});

describe("an entry that its sender changed before sending it again", () => {
  const changed = { ...entry, description: "Lends lamps and oil on dark evenings.", clientKey };
  const stored = (sql: Sql) =>
    sql.query<{ id: string; status: string; description: string; reference: string }>(
      `select o.id, o.status, o.description, s.reference from organisations o join submissions s on s.organisation_id = o.id
       where o.name = $1 order by s.submitted_at, o.status desc`,
      [entry.name],
    );
  const send = async (sql: Sql, submission: object) => {
    await become(sql, "stranger");
    const sent = await rpc<{ id: string; reference: string }>(sql, "submit_organisation", { submission });
    await sql.run("reset role");
    return sent;
  };

  it("takes the place of the one that waits, under its reference but not its id", async () => {
    await town.asOwner(async (sql) => {
      const first = await send(sql, { ...entry, clientKey });
      const second = await send(sql, changed);
      expect(second.reference).toBe(first.reference);
      expect(second.id).not.toBe(first.id);
      expect(await send(sql, changed)).toEqual(second);
      expect(await stored(sql)).toMatchObject([{ id: second.id, description: changed.description }]);
      // Whoever had the first one open decides on nothing they have not read.
      await become(sql, "moderator");
      const late = rpc(sql, "decide_submission", { id: first.id, decision: "publish" });
      expect(await refusal(late)).toMatchObject({ code: "22023", detail: "id" });
    });
  });

  it("waits beside the one that was decided meanwhile, once", async () => {
    await town.asOwner(async (sql) => {
      const first = await send(sql, { ...entry, clientKey });
      await become(sql, "moderator");
      await rpc(sql, "decide_submission", { id: first.id, decision: "publish" });
      await sql.run("reset role");
      const second = await send(sql, changed);
      expect(await send(sql, changed)).toEqual(second);
      expect(await stored(sql)).toMatchObject([
        { id: first.id, status: "published", description: entry.description },
        { id: second.id, status: "awaiting_review", description: changed.description },
      ]);
    });
  });
});

it("refuses a key that no device of ours would make", async () => {
  const sent = town.as("stranger", (sql) =>
    rpc(sql, "submit_organisation", { submission: { ...entry, clientKey: "a key" } }),
  );
  expect(await refusal(sent)).toMatchObject({ code: "22023" });
});
