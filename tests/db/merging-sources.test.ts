import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

const kept = "00000000-0000-4000-8000-000000000001";
const absorbed = "00000000-0000-4000-8000-000000000002";
const third = "00000000-0000-4000-8000-000000000004";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Entry = { source: string; licence: string; sources: { source: string; sourceUrl: string; licence: string }[] };
type Export = {
  patchwork: { sources: string[]; licences: string[] };
  features: { id: string; properties: { source: string; licence: string } }[];
};
type Version = { version: number; entry: { id: string; name: string } | null; action: string; memberName: string };

/** Three lists under three licences. */
const fromThreeLists = (sql: Sql) =>
  sql.run(`
    update organisations set source = 'OpenStreetMap', licence = 'ODbL 1.0', source_url = 'https://www.openstreetmap.org/node/2'
      where id = '${absorbed}';
    update organisations set source = 'The old list', licence = 'OGL 3.0' where id = '${third}'`);

const as = async <Result>(sql: Sql, persona: Persona, work: () => Promise<Result>): Promise<Result> => {
  await become(sql, persona);
  const result = await work();
  await sql.run("reset role");
  return result;
};
const merge = (sql: Sql, one: string, other: string) =>
  as(sql, "moderator", () =>
    rpc<{ id: string }>(sql, "merge_organisations", { kept: one, absorbed: other, reason: "One kitchen" }),
  );
const unmerge = (sql: Sql, { id }: { id: string }) =>
  as(sql, "moderator", () => rpc(sql, "unmerge_organisations", { id }));
const entry = (sql: Sql) => as(sql, "stranger", () => rpc<Entry>(sql, "organisation", { id: kept }));
const exported = (sql: Sql) => as(sql, "stranger", () => rpc<Export>(sql, "organisations_geojson"));
const history = (sql: Sql, persona: Persona, organisation = kept) =>
  as(sql, persona, () => rpc<Version[]>(sql, "organisation_history", { organisation }));

describe("what a merged entry is made of", () => {
  const own = { source: "Small Town", sourceUrl: null, licence: "CC0 1.0" };
  const streetMap = {
    source: "OpenStreetMap",
    sourceUrl: "https://www.openstreetmap.org/node/2",
    licence: "ODbL 1.0",
  };
  const oldList = { source: "The old list", sourceUrl: null, licence: "OGL 3.0" };

  it("is named to strangers with its licences, through merges of merges, until they are taken back", async () => {
    const found = await town.asOwner(async (sql) => {
      await fromThreeLists(sql);
      const first = await merge(sql, absorbed, third);
      const second = await merge(sql, kept, absorbed);
      const both = await entry(sql);
      await unmerge(sql, second);
      const none = await entry(sql);
      await unmerge(sql, first);
      return { both, none };
    });
    expect(found.both).toMatchObject({
      licence: "CC0 1.0; ODbL 1.0; OGL 3.0",
      sources: [own, streetMap, oldList],
    });
    expect(found.none).toMatchObject({ licence: "CC0 1.0", sources: [own] });
  });

  it("is named still when an import has put the kept entry's own licence back", async () => {
    const found = await town.asOwner(async (sql) => {
      await fromThreeLists(sql);
      await merge(sql, kept, absorbed);
      await sql.run(`update organisations set licence = 'CC0 1.0' where id = '${kept}'`);
      return entry(sql);
    });
    expect(found).toMatchObject({ licence: "CC0 1.0; ODbL 1.0", sources: [own, streetMap] });
  });

  it("goes along with an export, in the entry and in the note for all", async () => {
    const found = await town.asOwner(async (sql) => {
      await fromThreeLists(sql);
      const before = await exported(sql);
      const merged = await merge(sql, kept, absorbed);
      const during = await exported(sql);
      await unmerge(sql, merged);
      return { before, during, after: await exported(sql) };
    });
    const properties = found.during.features.find(({ id }) => id === kept)?.properties;
    expect(properties).toMatchObject({ source: "OpenStreetMap; Small Town", licence: "CC0 1.0; ODbL 1.0" });
    expect(found.during.features.map(({ id }) => id)).not.toContain(absorbed);
    expect(found.during.patchwork).toMatchObject({
      sources: ["OpenStreetMap", "Small Town", "The old list"],
      licences: ["CC0 1.0", "ODbL 1.0", "OGL 3.0"],
    });
    expect(found.after.features).toEqual(found.before.features);
  });
});

describe("the history of a merged entry", () => {
  it("holds the absorbed entry's versions, marked as its own, until the merge is taken back", async () => {
    const found = await town.asOwner(async (sql) => {
      const before = await history(sql, "editor");
      const merged = await merge(sql, kept, absorbed);
      const during = await history(sql, "editor");
      await unmerge(sql, merged);
      return { before, during, after: await history(sql, "editor") };
    });
    const soup = { id: absorbed, name: "Harbour Soup" };
    expect(found.during.map(({ action, entry }) => ({ action, entry }))).toEqual([
      { action: "merge", entry: null },
      ...found.before.map(({ action }) => ({ action, entry: null })),
      { action: "created", entry: soup },
    ]);
    expect(found.after.some(({ entry }) => entry)).toBe(false);
  });

  it("lets an editor of the kept entry read such a version, which cannot be restored there", async () => {
    const found = await town.asOwner(async (sql) => {
      await merge(sql, kept, absorbed);
      const one = { organisation: absorbed, version: 1 };
      return as(sql, "editor", () =>
        rpc<{ record: { name: string }; changes: unknown[] }>(sql, "organisation_version", one),
      );
    });
    expect(found).toMatchObject({ record: { name: "Harbour Soup" }, changes: [] });
  });

  it("stays shut to everybody else, and the absorbed one's too when nothing was merged", async () => {
    const version = (organisation: string) => (sql: Sql) =>
      rpc(sql, "organisation_version", { organisation, version: 1 });
    expect(await refusal(town.as("editor", version(absorbed)))).toMatchObject({ code: "42501" });
    const afterMerge = town.asOwner(async (sql) => {
      await merge(sql, kept, absorbed);
      await become(sql, "contributor");
      return version(absorbed)(sql);
    });
    expect(await refusal(afterMerge)).toMatchObject({ code: "42501" });
  });

  it("says of each version which suggestion it came from, and of no other entry's", async () => {
    const found = await town.asOwner(async (sql) => {
      await sql.run(`insert into proposals (organisation_id, base_version, changes, reference, status, decided_at, accepted_version)
        values ('${absorbed}', 1, '[]', 'PW-SOUP', 'accepted', now() - interval '1 day', 1)`);
      await merge(sql, kept, absorbed);
      return history(sql, "moderator");
    });
    const named = (found as (Version & { proposal: { reference: string } | null })[]).filter(
      ({ proposal }) => proposal,
    );
    expect(named).toMatchObject([{ entry: { id: absorbed }, proposal: { reference: "PW-SOUP" } }]);
  });
});
