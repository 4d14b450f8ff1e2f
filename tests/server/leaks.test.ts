import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { keepCallersOutOfTheLog } from "#scripts/server/error-log.ts";
import { mailFor } from "#scripts/server/mail.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { type OpenedPatchwork, patchworkOver } from "#scripts/server/patchwork.ts";
import { keys, signedToken } from "#tests/compat/back-ends.ts";
import { givenAwayByAsking } from "#tests/leaks/asking.ts";
import { type Ask, type Crawled, crawl } from "#tests/leaks/crawl.ts";
import { memberId, plant, shownNames, submission, truths } from "#tests/leaks/plant.ts";
import type { Planted } from "#tests/leaks/sample-arguments.ts";
import { truthsIn } from "#tests/leaks/truths.ts";
import { fullestTile, needlessRefusals, untried, waysNaming } from "#tests/leaks/untried.ts";
import { askers, type WaysOut, waysOut } from "#tests/leaks/ways-out.ts";

// The functions are crawled from end to end over PostgREST, in tests/compat; here it is this server's own answers, tiles,
// errors and log, on the embedded database.
let home: string;
let patchwork: OpenedPatchwork;
let planted: Planted;
let ways: WaysOut;
let crawled: Crawled;
let log = "";

const token = signedToken("authenticated", memberId);
const askOf =
  (server: Pick<OpenedPatchwork, "fetch" | "url">): Ask =>
  (as, path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set("apikey", keys.publishable);
    if (as === "member") headers.set("authorization", `Bearer ${token}`);
    return server.fetch(new URL(path, server.url), { ...init, headers });
  };
const submit = (body: object) =>
  askOf(patchwork)("stranger", "/rest/v1/rpc/submit_organisation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ submission: body }),
  });

beforeAll(async () => {
  const keep = (...values: unknown[]) => {
    log += `${values.map(String).join(" ")}\n`;
  };
  for (const method of ["log", "info", "warn", "error"] as const) vi.spyOn(console, method).mockImplementation(keep);
  keepCallersOutOfTheLog();
  home = await mkdtemp(join(tmpdir(), "patchwork-leaks-"));
  await writeFile(join(home, "keys.json"), JSON.stringify(keys), { mode: 0o600 });
  patchwork = await openPatchwork({ home, snapshot: "empty", isLimited: false });
  planted = await plant(patchwork.database);
  await patchwork.database.run("create view public.doors as select * from public.location_points");
  expect((await submit(submission)).status).toBe(200);
  expect((await submit({ ...submission, name: "Another", email: "no" })).status).toBe(400);
  ways = await waysOut(patchwork.database);
  crawled = await crawl(askOf(patchwork), ways, { planted, truths, depth: "brief" });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await patchwork?.close();
  await rm(home, { recursive: true, force: true });
});

describe("no way out of the server", () => {
  it("gives away a planted place", () => {
    expect([...new Set(crawled.leaks)]).toEqual([]);
  });

  it("was left untried: each table and function answered, or refused in the words it should", () => {
    expect(untried(ways, crawled.heard)).toEqual([]);
    expect(needlessRefusals(ways, crawled.heard)).toEqual([]);
  });

  it("was empty: the planted organisations and the neighbourhoods came out by the doors they should", () => {
    const doors = ["find_places", "organisation", "organisations", "organisations_geojson", "search_organisations"];
    for (const name of shownNames) expect(waysNaming(name, crawled.heard)).toEqual(expect.arrayContaining(doors));
    for (const as of askers) expect(fullestTile(crawled.heard, as), as).toBe(9);
  });

  it("writes one into the log", () => {
    expect(log).not.toBe("");
    expect(truthsIn(log, truths)).toEqual([]);
  });

  it("tells who is there to somebody who knows or guesses the place", async () => {
    expect(await givenAwayByAsking(askOf(patchwork), truths)).toEqual([]);
  });
});

describe("the crawl is seen to fail", () => {
  /** By a server that has kept no tile and no answer. */
  const tried = async (name: string, change: string) => {
    const { database } = patchwork;
    await database.run(change);
    const all = await waysOut(database);
    const named = <Way extends { name: string }>(some: Way[]) => some.filter((way) => way.name === name);
    const few = { relations: named(all.relations), callables: named(all.callables) };
    const started = patchworkOver({ database, keys, mail: mailFor({}), isLimited: false });
    const { leaks, heard } = await crawl(askOf(started), few, { planted, truths, depth: "brief" });
    return { leaks: leaks.join("\n"), untried: untried(few, heard).join() };
  };

  it("when a function gives coordinates rounded to four decimals", async () => {
    const { leaks } = await tried(
      "site_summary",
      `create or replace function public.site_summary() returns json language sql security definer as
       'select json_agg(round(extensions.st_x(geom)::numeric, 4)) from public.location_points'`,
    );
    expect(leaks).toContain("the longitude of The Skarrow Circle to a stranger: /rest/v1/rpc/site_summary");
  });

  it("when a view of true places is opened", async () => {
    const { leaks } = await tried("doors", "grant select on public.doors to anon");
    for (const what of ["longitude of The Skarrow Circle, in binary", "postcode of The Skarrow Circle"])
      expect(leaks).toContain(`the ${what} to a stranger: /rest/v1/doors`);
  });

  it("when a view is added that this server learns of only when it is started again", async () => {
    const view = "create view public.side_doors as select postcode from public.location_points";
    const { untried: unheard } = await tried("side_doors", `${view}; grant select on public.side_doors to anon`);
    expect(unheard).toContain("side_doors gave a stranger nothing");
  });

  it("when a policy opens the table of true places", async () => {
    const { leaks } = await tried(
      "location_points",
      `grant select on public.location_points to anon;
       create policy "everybody sees every true place" on public.location_points for select to anon using (true)`,
    );
    for (const what of ["longitude", "latitude", "postcode", "address"])
      expect(leaks).toContain(`the ${what} of The Skarrow Circle`);
  });

  it("when a tile has a true place in its picture", async () => {
    const { leaks } = await tried(
      "neighbourhood_tile",
      `create or replace function public.neighbourhood_tile_features(geography text, z integer, x integer, y integer)
       returns json language sql stable security definer as
       'select json_build_object(''type'', ''FeatureCollection'', ''features'', json_agg(json_build_object(''type'', ''Feature'',
          ''properties'', json_build_object(), ''geometry'', extensions.st_asgeojson(extensions.st_buffer(geom, 0.0001, 1), 6)::json)))
        from public.location_points'`,
    );
    expect(leaks).toContain("the coordinates of The Skarrow Circle, in a tile to a stranger");
  });

  it("when a function has nothing to be called with", async () => {
    const bare = "create function public.bare(thing text) returns text language sql as 'select thing'";
    await expect(tried("bare", bare)).rejects.toThrow("bare(thing)");
  });
});
