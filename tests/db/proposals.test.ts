import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { type Answer, act, type Change, change, pantry, pantryService, publicly } from "./changing.ts";
import { openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown("pglite");
});
afterAll(() => town?.close());

type Queued = { id: string; kind: string; reference: string; isStale: boolean; paths: string[] };
type Collection = { features: { id: string; properties: Record<string, unknown> }[] };
const tins: Change = { path: "/description", after: "Tins and talk." };
const asha = { name: "Asha", email: "Asha@example.org" };

/** Suggests changes as a stranger and gives the answer, and the id that moderators know the proposal by. */
async function suggest(sql: Sql, changes: Change[]): Promise<Answer & { id: string }> {
  const answer = await change(sql, "stranger", changes, { reason: "I was there.", proposer: asha });
  await act(sql, "moderator");
  const queue = await rpc<Queued[]>(sql, "review_queue");
  return { ...answer, id: queue.find(({ reference }) => reference === answer.reference)?.id ?? "" };
}

const decide = (sql: Sql, id: string, decision: string, reason: string | null = null, edited?: Change[]) =>
  rpc<Answer>(sql, "decide_proposal", { id, decision, reason, edited_changes: edited ? JSON.stringify(edited) : null });

async function told(sql: Sql): Promise<string> {
  await sql.run("reset role");
  const [letter] = await sql.query<{ body_text: string }>(
    "select body_text from private.outgoing_mail where recipient = 'asha@example.org'",
  );
  return letter?.body_text ?? "";
}

describe("a change that waits", () => {
  it("leaves the approved version live in the entry, the list, the map and the export", async () => {
    await town.asOwner(async (sql) => {
      const before = await publicly(sql);
      const sent = await suggest(sql, [{ path: "/name", after: "Tin Shop" }, tins]);
      expect(sent).toMatchObject({
        status: "waiting",
        reference: expect.stringMatching(/^PW-/),
        version: 1,
        published: [],
      });
      expect(await publicly(sql)).toEqual(before);
      expect(await rpc(sql, "search_organisations", { search_text: "tin shop" })).toMatchObject({ total: 0 });
      expect((await rpc<{ names: string[] }>(sql, "organisation_points")).names).toContain("Quayside Pantry");
      const exported = await rpc<Collection>(sql, "organisations_geojson", { search_text: "pantry" });
      expect(exported.features[0]?.properties).toMatchObject({ name: "Quayside Pantry" });
    });
  });

  it("is shown to a moderator field by field, and to nobody else", async () => {
    await town.asOwner(async (sql) => {
      const { id } = await suggest(sql, [tins, { path: `/services/${pantryService}/cost`, after: "paid" }]);
      expect(await rpc(sql, "review_proposal", { id })).toMatchObject({
        proposal: {
          status: "waiting",
          reason: "I was there.",
          proposerName: "Asha",
          proposerEmail: "asha@example.org",
        },
        organisation: { id: pantry, name: "Quayside Pantry", version: 1 },
        diff: [
          { path: "/description", label: "description", after: "Tins and talk.", isConflict: false },
          { label: "services.cost", subject: "Main thing", before: "free", after: "paid", current: "free" },
        ],
      });
      for (const persona of ["stranger", "contributor", "editor", "analyst"] as const) {
        await act(sql, persona);
        const visible =
          persona === "stranger" ? [] : await sql.query("select id from proposals where status = 'waiting'");
        expect(visible).toHaveLength(persona === "editor" ? 1 : 0);
      }
    });
    const refused = await refusal(town.as("analyst", (sql) => rpc(sql, "review_proposal", { id: pantry })));
    expect(refused.code).toBe("42501");
  });

  it("becomes a version under the proposer's name when it is accepted", async () => {
    await town.asOwner(async (sql) => {
      const { id, reference } = await suggest(sql, [tins]);
      expect(await decide(sql, id, "accept")).toMatchObject({ status: "accepted", version: 2 });
      const history = await rpc<object[]>(sql, "organisation_history", { organisation: pantry });
      expect(history[0]).toMatchObject({
        action: "proposal",
        memberName: "Asha",
        reason: "I was there.",
        proposal: { reference, acceptedBy: "moderator" },
      });
      expect(await publicly(sql)).toMatchObject({ description: "Tins and talk." });
      expect(await told(sql)).toContain("accepted");
    });
  });

  it("can be accepted in part and in other words", async () => {
    await town.asOwner(async (sql) => {
      const { id } = await suggest(sql, [tins, { path: "/name", after: "Tin Shop" }]);
      await decide(sql, id, "accept", null, [{ path: "/description", after: "Tins, and talk." }]);
      expect(await publicly(sql)).toMatchObject({ name: "Quayside Pantry", description: "Tins, and talk." });
    });
  });

  it("is declined with a reason that the proposer reads", async () => {
    await town.asOwner(async (sql) => {
      const { id, reference } = await suggest(sql, [tins]);
      await sql.run("savepoint before");
      expect(await refusal(decide(sql, id, "decline"))).toMatchObject({ code: "22023", detail: "reason" });
      await sql.run("rollback to before");
      await act(sql, "moderator");
      await decide(sql, id, "decline", "It sells more than tins.");
      await act(sql, "stranger");
      expect(await rpc(sql, "proposal_by_reference", { reference, email: "asha@example.org" })).toMatchObject({
        status: "declined",
        reason: "It sells more than tins.",
      });
      expect(await rpc(sql, "proposal_by_reference", { reference, email: "somebody@example.org" })).toBeNull();
      expect(await told(sql)).toContain("It sells more than tins.");
    });
  });

  it("can be asked about, answered, and then decided", async () => {
    await town.asOwner(async (sql) => {
      const { id, reference } = await suggest(sql, [tins]);
      await decide(sql, id, "ask", "Since when?");
      await act(sql, "stranger");
      const mine = { reference, email: asha.email };
      expect(await rpc(sql, "proposal_by_reference", mine)).toMatchObject({ status: "asked", question: "Since when?" });
      await rpc(sql, "answer_proposal", { ...mine, answer: "Since May." });
      await act(sql, "moderator");
      expect(await rpc(sql, "review_proposal", { id })).toMatchObject({
        proposal: { status: "waiting", answer: "Since May." },
      });
      expect(await decide(sql, id, "accept")).toMatchObject({ status: "accepted" });
      expect((await refusal(decide(sql, id, "accept"))).message).toBe("Somebody has decided this already.");
    });
  });

  it("is not laid over what somebody has changed meanwhile, unless the moderator saw that", async () => {
    await town.asOwner(async (sql) => {
      const { id } = await suggest(sql, [tins]);
      await change(sql, "editor", [{ path: "/description", after: "A shop." }]);
      await act(sql, "moderator");
      const queue = await rpc<Queued[]>(sql, "review_queue");
      expect(queue).toContainEqual(expect.objectContaining({ id, kind: "change", isStale: true }));
      expect(await decide(sql, id, "accept")).toMatchObject({
        status: "conflict",
        conflicts: [{ path: "/description", yours: "Tins and talk.", theirs: "A shop.", by: "editor" }],
      });
      const seen = [{ path: "/description", before: "A shop.", after: "A shop with tins." }];
      expect(await decide(sql, id, "accept", null, seen)).toMatchObject({ status: "accepted", version: 3 });
    });
  });

  it("can be taken back by the member who sent it, who finds it among their own", async () => {
    await town.asOwner(async (sql) => {
      const { reference } = await change(sql, "contributor", [tins]);
      expect(await rpc(sql, "my_proposals")).toContainEqual(
        expect.objectContaining({
          reference,
          status: "waiting",
          organisation: { id: pantry, name: "Quayside Pantry" },
        }),
      );
      await rpc(sql, "withdraw_proposal", { reference });
      expect(await rpc(sql, "my_proposals")).toContainEqual(
        expect.objectContaining({ reference, status: "withdrawn" }),
      );
    });
  });

  it("thanks a machine and keeps nothing", async () => {
    await town.asOwner(async (sql) => {
      const answer = await change(sql, "stranger", [tins], { proposer: { website2: "buy" } });
      expect(answer.status).toBe("waiting");
      await sql.run("reset role");
      expect(await sql.query("select 1 from proposals where status = 'waiting'")).toEqual([]);
    });
  });
});
