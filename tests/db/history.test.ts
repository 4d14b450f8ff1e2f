import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, change, pantry, pantryPlace, pantryService, publicly } from "./changing.ts";
import { openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Version = { version: number; action: string; reason: string | null; memberName: string; changed: string[] };
const cost = `/services/${pantryService}/cost`;

describe("the history of an organisation", () => {
  it("begins when the organisation does", async () => {
    const first = await town.database.query<{ version: number; action: string }>(
      `select version, action from organisation_versions where organisation_id = '${pantry}'`,
    );
    expect(first).toEqual([{ version: 1, action: "created" }]);
  });

  it("tells who changed what, when and why, the newest first", async () => {
    await town.asOwner(async (sql) => {
      await change(sql, "moderator", [{ path: "/description", after: "Tins and talk." }], { reason: "They rang." });
      await change(sql, "editor", [{ path: cost, after: "paid" }]);
      const history = await rpc<Version[]>(sql, "organisation_history", { organisation: pantry });
      expect(history).toMatchObject([
        { version: 3, action: "edit", memberName: "editor", changed: [cost], isCurrent: true },
        { version: 2, action: "edit", memberName: "moderator", changed: ["/description"], reason: "They rang." },
        { version: 1, action: "created", changed: [] },
      ]);
      expect(history[0]).toMatchObject({ changes: [{ path: cost, before: "free", after: "paid" }] });
    });
  });

  it("holds one version of all that one transaction changed, whichever way it was written", async () => {
    await town.asOwner(async (sql) => {
      await sql.run(`update services set name = 'Weekly shop' where id = '${pantryService}';
        delete from schedules where service_id = '${pantryService}' and weekday = 5;
        update organisations set phone = '01632 960100' where id = '${pantry}';
        set constraints all immediate`);
      const [latest] = await sql.query<Version>(
        `select version, changed from organisation_versions where organisation_id = '${pantry}' order by version desc limit 1`,
      );
      expect(latest).toEqual({
        version: 2,
        changed: ["/phone", `/services/${pantryService}/name`, `/services/${pantryService}/when`],
      });
    });
  });

  it("tells a moderator's decision, and why", async () => {
    await town.asOwner(async (sql) => {
      const organisation = pantry.replace(/1$/, "5");
      await act(sql, "moderator");
      await rpc(sql, "decide_submission", { id: organisation, decision: "publish", reason: "Rang them." });
      const history = await rpc<Version[]>(sql, "organisation_history", { organisation });
      expect(history[0]).toMatchObject({
        action: "decision",
        reason: "Rang them.",
        changed: ["/checkedAt", "/status"],
      });
    });
  });

  it("says nothing when nothing is said differently", async () => {
    await town.asOwner(async (sql) => {
      await sql.run(`update organisations set name = name; select private.refresh_public_points();
        set constraints all immediate`);
      expect(await sql.query("select 1 from organisation_versions where version > 1")).toEqual([]);
    });
  });

  const changers: [who: string, statement: string][] = [
    ["change", "update organisation_versions set reason = 'x'"],
    ["remove", "delete from organisation_versions"],
    ["empty", "truncate organisation_versions"],
    [
      "add to",
      `insert into organisation_versions (organisation_id, version, record, action, member_name)
                values ('${pantry}', 9, '{}', 'edit', 'x')`,
    ],
  ];
  const everybody: (Persona | "editor")[] = ["stranger", "editor", "moderator", "administrator", "service"];
  it.each(changers)("lets nobody %s it by hand", async (_verb, statement) => {
    for (const persona of everybody) {
      const refused = await refusal(
        town.asOwner(async (sql) => {
          await act(sql, persona);
          return sql.run(statement);
        }),
      );
      expect(refused.code).toBe("42501");
    }
  });

  it("is not changed by the database's owner either, except to forget a member who left", async () => {
    for (const [, statement] of changers.slice(0, 3)) {
      expect((await refusal(town.asOwner((sql) => sql.run(statement)))).message).toBe("History is only ever added to.");
    }
    await town.asOwner(async (sql) => {
      await change(sql, "editor", [{ path: "/phone", after: "01632 960100" }]);
      await act(sql, "moderator");
      await sql.run("reset role; delete from auth.users where email = 'editor@example.org'");
      const [latest] = await sql.query<object>(
        "select member_id, member_name from organisation_versions where version = 2",
      );
      expect(latest).toEqual({ member_id: null, member_name: "A former member" });
    });
  });

  it("is read by moderators and by editors of that organisation only", async () => {
    for (const [persona, mayRead] of [
      ["moderator", true],
      ["editor", true],
      ["analyst", false],
      ["stranger", false],
    ] as const) {
      const outcome = town.asOwner(async (sql) => {
        await act(sql, persona);
        return rpc<Version[]>(sql, "organisation_history", { organisation: pantry });
      });
      if (mayRead) expect(await outcome).toHaveLength(1);
      else expect((await refusal(outcome)).code).toBe("42501");
    }
    const other = town.asOwner(async (sql) => {
      await act(sql, "editor");
      return rpc(sql, "organisation_history", { organisation: pantry.replace(/1$/, "2") });
    });
    expect((await refusal(other)).code).toBe("42501");
  });

  it("outlives an entry that an administrator removes, and brings it back", async () => {
    await town.asOwner(async (sql) => {
      const before = await publicly(sql);
      await act(sql, "administrator");
      await sql.run(`delete from organisations where id = '${pantry}'`);
      expect(await publicly(sql)).toBeNull();
      await act(sql, "moderator");
      await rpc(sql, "restore_version", { organisation: pantry, version: 1, reason: "By mistake." });
      const { updatedAt, version, checkedAt, freshness, ...same } = before;
      expect(await publicly(sql)).toMatchObject({ ...same, version: 3 });
    });
  });
});

describe("restoring a version", () => {
  it("puts everything back that was changed, added and removed since, as a new version", async () => {
    await town.asOwner(async (sql) => {
      const before = await publicly(sql);
      await change(sql, "moderator", [
        { path: "/themes", after: ["food", "advice"] },
        { path: `/services/${pantryService}`, after: null },
        { path: "/services/+new1", after: { name: "Soup", cost: "free", locationIds: [pantryPlace] } },
        { path: `/locations/${pantryPlace}/place`, after: { longitude: 1.0251, latitude: 54.0251, privacy: "exact" } },
      ]);
      await rpc(sql, "restore_version", { organisation: pantry, version: 1, reason: "Somebody played." });
      const after = await publicly(sql);
      const { updatedAt, version, ...same } = before;
      expect(after).toMatchObject({ ...same, version: 3 });
      await act(sql, "moderator");
      const history = await rpc<Version[]>(sql, "organisation_history", { organisation: pantry });
      expect(history[0]).toMatchObject({ version: 3, action: "restore", reason: "Somebody played." });
    });
  });

  it("never shows more of a place than was shown since, and keeps the true one", async () => {
    await town.asOwner(async (sql) => {
      await change(sql, "editor", [{ path: `/locations/${pantryPlace}/place`, after: { privacy: "neighbourhood" } }]);
      const answer = await rpc<object>(sql, "restore_version", { organisation: pantry, version: 1, reason: "Wrong." });
      expect(answer).toMatchObject({ version: 2, keptPrivate: [pantryPlace] });
      await sql.run("reset role");
      const [place] = await sql.query<object>(
        `select l.privacy, st_x(l.geom) as shown, st_x(p.geom) as truth from locations l
         join location_points p on p.location_id = l.id where l.id = '${pantryPlace}'`,
      );
      expect(place).toEqual({ privacy: "neighbourhood", shown: 1.005, truth: 1.0049 });
    });
  });

  it("is for moderators, and for trusted editors within what they publish", async () => {
    await town.asOwner(async (sql) => {
      await change(sql, "editor", [{ path: "/phone", after: "01632 960100" }]);
      expect(await rpc(sql, "restore_version", { organisation: pantry, version: 1, reason: "Old." })).toMatchObject({
        version: 3,
      });
      await change(sql, "moderator", [{ path: "/name", after: "Tide Pantry" }]);
      await act(sql, "editor");
      const refused = await refusal(rpc(sql, "restore_version", { organisation: pantry, version: 1, reason: "Old." }));
      expect(refused).toMatchObject({ code: "42501", message: expect.stringContaining("moderator") });
    });
    const refused = await refusal(
      town.as("contributor", (sql) => rpc(sql, "restore_version", { organisation: pantry, version: 1, reason: "x" })),
    );
    expect(refused.code).toBe("42501");
  });
});
