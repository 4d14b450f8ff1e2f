import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, type Change, change, pantry, pantryPlace, pantryService, publicly, quietHour } from "./changing.ts";
import { openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const at = (field: string) => `/services/${pantryService}/${field}`;
const place = `/locations/${pantryPlace}/place`;

describe("changing an entry", () => {
  it("reaches every field, and all of it is in the entry, the record and the history", async () => {
    const tuesday = { weekday: 2, opensAt: "18:00", closesAt: "20:00", frequency: "MONTHLY", weeksOfMonth: [1, -1] };
    const changes: Change[] = [
      { path: "/legalName", after: "Quayside Pantry CIO" },
      { path: "/kind", after: "charity" },
      { path: "/theme", after: "advice" },
      { path: "/foundedYear", after: 1997 },
      { path: "/incomeBand", after: "under_10k" },
      { path: "/basedIn", after: "Herring Quay" },
      { path: "/identifiers", after: [{ scheme: "GB-CHC", identifier: "1111111" }] },
      { path: "/serviceAreas/+new1", after: { kind: "area", geography: "squares", code: "S1" } },
      { path: at("when"), after: [tuesday] },
      { path: at("languages"), after: ["English", "Urdu"] },
      { path: at("minimumAge"), after: 16 },
      { path: at("preventionTier"), after: "early_help" },
      { path: "/services/+new1", after: { name: "Help online", cost: "free", locationIds: ["+new1"] } },
      {
        path: "/locations/+new1",
        after: { type: "virtual", url: "https://example.org", place: { privacy: "hidden" } },
      },
      { path: "/contacts/+new1", after: { role: "Shop", phone: "01632 960009", visibility: "public" } },
    ];
    await town.asOwner(async (sql) => {
      expect(await change(sql, "moderator", changes)).toMatchObject({ status: "published", version: 2 });
      expect(await publicly(sql)).toMatchObject({
        legalName: "Quayside Pantry CIO",
        theme: "advice",
        themes: ["advice", "food"],
        foundedYear: 1997,
        identifiers: [{ scheme: "GB-CHC", identifier: "1111111" }],
        serviceAreas: expect.arrayContaining([expect.objectContaining({ code: "S1", name: "Herring Quay 1" })]),
        scheduleText: "Tuesdays, 6 pm to 8 pm (first, last of the month)",
        services: [
          { name: "Help online" },
          { name: "Main thing", languages: ["English", "Urdu"], minimumAge: 16, when: [{ frequency: "MONTHLY" }] },
        ],
        locations: expect.arrayContaining([expect.objectContaining({ type: "virtual", services: ["Help online"] })]),
        contacts: expect.arrayContaining([expect.objectContaining({ phone: "01632 960009" })]),
      });
      await act(sql, "moderator");
      const [latest] = await rpc<{ changed: string[] }[]>(sql, "organisation_history", { organisation: pantry });
      expect(latest?.changed).toHaveLength(changes.length + 1);
    });
  });

  it("merges what two people changed in different places", async () => {
    await town.asOwner(async (sql) => {
      await change(sql, "editor", [{ path: "/phone", after: "01632 960100" }]);
      expect(await change(sql, "moderator", [{ path: at("cost"), after: "paid" }], { base: 1 })).toMatchObject({
        version: 3,
      });
      expect(await publicly(sql)).toMatchObject({ phone: "01632 960100", costs: ["paid"] });
    });
  });

  it("writes nothing over what another changed in the same place, and shows it", async () => {
    await town.asOwner(async (sql) => {
      await change(sql, "editor", [{ path: "/phone", after: "01632 960100" }]);
      const mine: Change[] = [
        { path: "/phone", before: null, after: "01632 960200" },
        { path: "/basedIn", after: "Eel Gate" },
      ];
      expect(await change(sql, "moderator", mine, { base: 1 })).toMatchObject({
        status: "conflict",
        version: 2,
        conflicts: [{ path: "/phone", yours: "01632 960200", theirs: "01632 960100", by: "editor" }],
      });
      expect(await publicly(sql)).toMatchObject({ phone: "01632 960100", basedIn: null, version: 2 });
      const stranger = await change(sql, "stranger", mine, { base: 1 });
      expect(stranger.conflicts).toMatchObject([{ theirs: "01632 960100", by: null }]);
      expect(await change(sql, "moderator", mine, { base: 2 })).toMatchObject({ status: "published", version: 3 });
      expect(await change(sql, "editor", mine, { base: 1 })).toMatchObject({
        status: "published",
        version: 3,
      });
    });
  });

  it("finds a conflict where another removed what is changed", async () => {
    await town.asOwner(async (sql) => {
      await change(sql, "moderator", [{ path: `/services/${pantryService}`, after: null }]);
      expect(await change(sql, "editor", [{ path: at("cost"), after: "paid" }], { base: 1 })).toMatchObject({
        status: "conflict",
        conflicts: [{ theirs: null }],
      });
    });
  });

  it("is published at once for a trusted editor, save what the organisation is, which waits", async () => {
    await town.asOwner(async (sql) => {
      const both = [
        { path: "/name", after: "Tin Shop" },
        { path: "/phone", after: "01632 960100" },
      ];
      const answer = await change(sql, "editor", both);
      expect(answer).toMatchObject({
        status: "waiting",
        version: 2,
        published: ["/phone"],
        reference: expect.any(String),
      });
      expect(await publicly(sql)).toMatchObject({ name: "Quayside Pantry", phone: "01632 960100" });
      const elsewhere = await change(sql, "editor", [{ path: "/phone", after: "01632 960100" }], {
        organisation: quietHour,
      });
      expect(elsewhere).toMatchObject({ status: "waiting", published: [] });
      await sql.run("reset role; update organisation_editors set is_trusted = false");
      expect(await change(sql, "editor", [{ path: "/phone", after: "01632 960200" }])).toMatchObject({
        status: "waiting",
      });
    });
  });

  const mistakes: [path: string, after: unknown][] = [
    ["/name", ""],
    ["/name", "x".repeat(121)],
    ["/nickname", "x"],
    ["/kind", "guild"],
    ["/email", "me"],
    ["/foundedYear", 3000],
    ["/foundedYear", "long ago"],
    ["/themes", ["fishing"]],
    ["/identifiers", [{ scheme: "charity", identifier: "1" }]],
    ["/checkedAt", "2026-01-01"],
    [at("cost"), "dear"],
    [at("when"), [{ weekday: 9, opensAt: "10:00", closesAt: "11:00" }]],
    ["/services/00000000-0000-4000-8001-000000000002/cost", "paid"],
    ["/services/+new1", { cost: "free" }],
    ["/services/00000000-0000-4000-8001-000000000099", { name: "x" }],
    [place, { privacy: "secret" }],
    [place, { privacy: "exact", longitude: "east", latitude: 54 }],
    ["/contacts/+new1", { name: "Asha", visibility: "public" }],
    ["/serviceAreas/+new1", { kind: "polygon", geometry: { type: "Polygon", coordinates: [[1, 2]] } }],
    ["organisations", 1],
  ];
  it.each(mistakes)("names the path %s when it must be mended: %j", async (path, after) => {
    const refused = await refusal(town.asOwner((sql) => change(sql, "stranger", [{ path, after }])));
    expect(refused).toMatchObject({ code: "22023", detail: path });
    expect(refused.message).toMatch(/^[A-Z].*\.$/);
  });
});

it("sends whoever follows the link of a merged entry to the one that is kept", async () => {
  await town.asOwner(async (sql) => {
    await sql.run(`update organisations set status = 'archived', merged_into = '${pantry}' where id = '${quietHour}'`);
    expect(await publicly(sql, quietHour)).toEqual({ mergedInto: pantry });
  });
});

it("takes a narrower theme for the one with a colour and a shape that it is part of", async () => {
  await town.asOwner(async (sql) => {
    await change(sql, "moderator", [
      { path: "/theme", after: "library" },
      { path: "/themes", after: ["library", "food"] },
    ]);
    expect(await publicly(sql)).toMatchObject({ theme: "arts", themes: ["arts", "food", "library"] });
  });
});
