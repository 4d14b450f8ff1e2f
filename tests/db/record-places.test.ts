import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, change, pantry, pantryPlace, publicly, quietHour, quietPlace } from "./changing.ts";
import { openSmallTown, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const place = `/locations/${pantryPlace}/place`;

describe("a place that is changed", () => {
  const secret = {
    longitude: 1.0262,
    latitude: 54.0263,
    postcode: "DG6 8AB",
    address: "7 Heron Steps",
    privacy: "street",
  };
  const secrets = /1\.0262|54\.0263|Heron/;

  it("is rewritten when its level changes, and the answer says what was public before", async () => {
    await town.asOwner(async (sql) => {
      expect(await change(sql, "editor", [{ path: place, after: { privacy: "hidden" } }])).toMatchObject({
        status: "published",
        publicBefore: { privacy: "exact", longitude: 1.0049, address: "Tide Street" },
        publicNow: { privacy: "hidden", longitude: null, address: null, postcode: null, locality: null },
      });
      await sql.run("reset role");
      const stored = await sql.query<object>(
        `select geom, address, postcode from locations where id = '${pantryPlace}'`,
      );
      expect(stored).toEqual([{ geom: null, address: null, postcode: null }]);
    });
  });

  it("keeps its true point out of the proposal, the record, the history and every answer", async () => {
    await town.asOwner(async (sql) => {
      const changes = [
        { path: place, after: secret },
        { path: "/locations/+new1", after: { type: "physical", place: secret } },
      ];
      const sent = await change(sql, "stranger", changes);
      await act(sql, "moderator");
      const queue = await rpc<{ id: string; reference: string }[]>(sql, "review_queue");
      const id = queue.find(({ reference }) => reference === sent.reference)?.id;
      expect(await rpc(sql, "review_proposal", { id })).toMatchObject({
        diff: [{ truePlace: { address: "7 Heron Steps" } }, {}],
      });
      await sql.run("reset role");
      const waiting = await sql.query("select changes from proposals");
      await act(sql, "moderator");
      const accepted = await rpc(sql, "decide_proposal", { id, decision: "accept" });
      expect(accepted).toMatchObject({ status: "accepted", publicNow: { privacy: "street", longitude: 1.025 } });
      await sql.run("reset role");
      const kept = await sql.query("select record, changed from organisation_versions");
      const shown = await publicly(sql);
      expect(JSON.stringify([sent, waiting, accepted, kept, shown])).not.toMatch(secrets);
      await sql.run("reset role");
      const truths = await sql.query<object>(
        `select st_x(geom) as longitude, address, proposal_id from location_points where address = '7 Heron Steps'`,
      );
      expect(truths).toEqual(Array(2).fill({ longitude: 1.0262, address: "7 Heron Steps", proposal_id: null }));
    });
  });

  it("stays the proposed one when a moderator sends the coarse preview back at another level", async () => {
    await town.asOwner(async (sql) => {
      const sent = await change(sql, "stranger", [{ path: place, after: secret }]);
      await sql.run("reset role");
      const [row] = await sql.query<{ id: string; after: object }>(
        `select id, changes->0->'after' as after from proposals where reference = '${sent.reference}'`,
      );
      await act(sql, "moderator");
      const edited = JSON.stringify([{ path: place, after: { ...row?.after, privacy: "neighbourhood" } }]);
      await rpc(sql, "decide_proposal", { id: row?.id, decision: "accept", edited_changes: edited });
      const points = await sql.query<object>(
        `select st_x(geom) as x from location_points where location_id = '${pantryPlace}'`,
      );
      expect(points).toEqual([{ x: 1.0262 }]);
    });
  });

  it("is told truly to its editors and to moderators only", async () => {
    await town.asOwner(async (sql) => {
      await sql.run(`insert into organisation_editors values ('${quietHour}', '00000000-0000-4000-8000-00000000000b')`);
      for (const [persona, sees] of [
        ["editor", true],
        ["moderator", true],
        ["contributor", false],
        ["stranger", false],
      ] as const) {
        await act(sql, persona);
        const form = JSON.stringify(await rpc(sql, "organisation_for_change", { id: quietHour }));
        expect(form.includes("9 Secret Row")).toBe(sees);
        const seen =
          persona === "stranger"
            ? []
            : await sql.query(`select 1 from location_points where location_id = '${quietPlace}'`);
        expect(seen).toHaveLength(sees ? 1 : 0);
      }
    });
  });
});

describe("contacts", () => {
  it("are shown to those they are for", async () => {
    const seen: [persona: "stranger" | "analyst" | "editor", roles: string[]][] = [
      ["stranger", ["Door"]],
      ["analyst", ["Door", "Drivers"]],
      ["editor", ["Door", "Drivers", "Treasurer"]],
    ];
    for (const [persona, roles] of seen) {
      await town.asOwner(async (sql) => {
        await act(sql, persona);
        const form = await rpc<{ record: { contacts: { role: string }[] } }>(sql, "organisation_for_change", {
          id: pantry,
        });
        expect(form.record.contacts.map(({ role }) => role).sort()).toEqual(roles);
        const entry = await rpc<{ contacts: { role: string }[] }>(sql, "organisation", { id: pantry });
        expect(entry.contacts.map(({ role }) => role).sort()).toEqual(roles);
      });
    }
  });
});
