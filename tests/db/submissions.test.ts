import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become, openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const netLoft = {
  name: "The Net Loft",
  description: "After-school club for anybody who likes knots.",
  theme: "young",
  themes: ["young", "arts"],
  place: { longitude: 1.0131, latitude: 54.0079, postcode: "dg4 1ab", address: "3 Ropewalk Row", privacy: "street" },
  services: [
    {
      name: "The Net Loft",
      whoFor: ["children"],
      cost: "free",
      when: [{ weekday: 1, opensAt: "15:30", closesAt: "17:30", frequency: "WEEKLY" }],
    },
  ],
  access: ["step_free"],
  email: "loft@example.org",
  contactIsPublic: false,
  submitterEmail: "somebody@example.org",
  website2: "",
};

type Sent = { id: string; reference: string; status: string };
type Found = { total: number; items: { id: string; name: string; freshness: string; longitude: number }[] };
type Points = { total: number; ids: string[] };
type Collection = { features: { id: string; properties: Record<string, unknown> }[] };

describe("handing in an organisation", () => {
  it("waits unseen, is published by a moderator, and then appears everywhere", async () => {
    await town.asOwner(async (sql) => {
      await become(sql, "stranger");
      const sent = await rpc<Sent>(sql, "submit_organisation", { submission: netLoft });
      expect(sent).toMatchObject({ status: "awaiting_review", reference: expect.stringMatching(/^PW-[2-9A-Z]{6}$/) });
      expect((await rpc<Found>(sql, "search_organisations", { search_text: "net loft" })).total).toBe(0);
      expect(await rpc(sql, "organisation", { id: sent.id })).toBeNull();

      await sql.run("reset role");
      await become(sql, "moderator");
      const queue = await rpc<{ id: string }[]>(sql, "review_queue");
      expect(queue.map(({ id }) => id)).toContain(sent.id);
      const item = await rpc<{ truePlaces: unknown[]; submission: unknown }>(sql, "review_item", { id: sent.id });
      expect(item.truePlaces).toMatchObject([{ longitude: 1.0131, latitude: 54.0079, address: "3 Ropewalk Row" }]);
      expect(item.submission).toMatchObject({
        reference: sent.reference,
        submitterEmail: "somebody@example.org",
        contact: { email: "loft@example.org" },
      });
      await rpc(sql, "decide_submission", { id: sent.id, decision: "publish" });

      await sql.run("reset role");
      await become(sql, "stranger");
      const found = await rpc<Found>(sql, "search_organisations", { search_text: "net loft" });
      expect(found.items).toMatchObject([{ id: sent.id, name: "The Net Loft", freshness: "fresh", longitude: 1.015 }]);
      expect((await rpc<Points>(sql, "organisation_points")).ids).toContain(sent.id);
      const exported = await rpc<Collection>(sql, "organisations_geojson", { search_text: "net loft" });
      expect(exported.features[0]?.properties).toMatchObject({
        name: "The Net Loft",
        themes: "arts;young",
        when: "Mondays, 3:30 pm to 5:30 pm",
        location_precision: "street",
        address: null,
        email: null,
      });
      const profile = await rpc<{ organisationCount: number }>(sql, "neighbourhood_profile", {
        geography: "squares",
        code: "S1",
      });
      expect(profile.organisationCount).toBe(2);
    });
  });

  it("thanks a machine and keeps nothing", async () => {
    await town.asOwner(async (sql) => {
      await become(sql, "stranger");
      const sent = await rpc<Sent>(sql, "submit_organisation", { submission: { ...netLoft, website2: "buy" } });
      expect(sent.status).toBe("awaiting_review");
      await sql.run("reset role");
      expect(await sql.query("select 1 from organisations where name = 'The Net Loft'")).toEqual([]);
    });
  });

  it("shows contact details only when they are for the public", async () => {
    await town.asOwner(async (sql) => {
      await become(sql, "contributor");
      const sent = await rpc<Sent>(sql, "submit_organisation", { submission: { ...netLoft, contactIsPublic: true } });
      expect(await rpc(sql, "organisation", { id: sent.id })).toMatchObject({ email: "loft@example.org" });
    });
  });

  it("can be without a place", async () => {
    await town.asOwner(async (sql) => {
      await become(sql, "contributor");
      const sent = await rpc<Sent>(sql, "submit_organisation", { submission: { ...netLoft, place: null } });
      expect(await rpc(sql, "organisation", { id: sent.id })).toMatchObject({
        locations: [{ longitude: null, privacy: "hidden", access: ["step_free"] }],
      });
    });
  });

  const mistakes: [field: string, change: Record<string, unknown>][] = [
    ["name", { name: " " }],
    ["name", { name: "x".repeat(121) }],
    ["description", { description: "short" }],
    ["theme", { theme: "fishing" }],
    ["themes", { themes: ["fishing"] }],
    ["privacy", { place: { ...netLoft.place, privacy: "secret" } }],
    ["place", { place: { ...netLoft.place, longitude: "east" } }],
    ["email", { email: "loft at example" }],
    ["phone", { phone: "ring me" }],
    ["website", { website: "javascript:alert(1)" }],
    ["submitterEmail", { submitterEmail: "me" }],
    ["services", { services: [] }],
    ["whoFor", { services: [{ ...netLoft.services[0], whoFor: ["cats"] }] }],
    ["cost", { services: [{ ...netLoft.services[0], cost: "dear" }] }],
    ["when", { services: [{ ...netLoft.services[0], when: [{ weekday: 8, opensAt: "10:00", closesAt: "11:00" }] }] }],
    ["access", { access: ["lift"] }],
    ["kind", { kind: "guild" }],
  ];
  it.each(mistakes)("names the field %s when it must be mended: %j", async (field, change) => {
    const call = town.as("stranger", (sql) =>
      rpc(sql, "submit_organisation", { submission: { ...netLoft, ...change } }),
    );
    const refused = await refusal(call);
    expect(refused).toMatchObject({ code: "22023", detail: field });
    expect(refused.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("deciding", () => {
  const makers = "00000000-0000-4000-8000-000000000005";

  it.each<Persona>(["stranger", "contributor", "analyst"])("is refused to a %s", async (persona) => {
    for (const [name, named] of [
      ["decide_submission", { id: makers, decision: "publish" }],
      ["review_queue", {}],
      ["review_item", { id: makers }],
    ] as const) {
      const refused = await refusal(town.as(persona, (sql) => rpc(sql, name, named)));
      expect(refused).toMatchObject({ code: "42501", message: expect.stringContaining("moderators") });
    }
  });

  it("keeps who decided, when and why, and can be decided again", async () => {
    await town.as("moderator", async (sql) => {
      await rpc(sql, "decide_submission", { id: makers, decision: "decline", reason: "A double." });
      expect(await rpc(sql, "review_queue")).toEqual([]);
      expect(await rpc(sql, "review_item", { id: makers })).toMatchObject({
        status: "declined",
        submission: { decision: "decline", reason: "A double.", decidedAt: expect.any(String) },
      });
      expect(await rpc(sql, "decide_submission", { id: makers, decision: "publish" })).toMatchObject({
        status: "published",
      });
    });
  });

  it("warns of a double by a like name close by, and says that the e-mail is the same", async () => {
    await town.asOwner(async (sql) => {
      await become(sql, "stranger");
      const place = { ...netLoft.place, longitude: 1.0049, latitude: 54.0055 };
      const double = { ...netLoft, place, name: "Quayside Pantri", email: "Pantry@example.org" };
      const sent = await rpc<Sent>(sql, "submit_organisation", { submission: double });
      await sql.run("reset role");
      await become(sql, "moderator");
      const queue = await rpc<{ id: string; possibleDuplicates: unknown }[]>(sql, "review_queue");
      const waiting = queue.find(({ id }) => id === sent.id);
      expect(waiting?.possibleDuplicates).toMatchObject([{ name: "Quayside Pantry", reasons: ["name", "email"] }]);
    });
  });
});

describe("members", () => {
  it("change their own name and not their role", async () => {
    await town.as("contributor", async (sql) => {
      expect(await rpc(sql, "rename_me", { display_name: "Cass" })).toMatchObject({
        displayName: "Cass",
        role: "contributor",
      });
      const refused = await refusal(
        rpc(sql, "update_member_role", { member: "00000000-0000-4000-8000-00000000000c", role: "administrator" }),
      );
      expect(refused.code).toBe("42501");
    });
  });

  it("are never left without an administrator", async () => {
    const own = { member: "00000000-0000-4000-8000-00000000000e", role: "analyst" };
    const refused = await refusal(town.as("administrator", (sql) => rpc(sql, "update_member_role", own)));
    expect(refused.message).toBe("There must be at least one administrator.");
  });
});
