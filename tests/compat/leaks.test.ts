import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openPostgres } from "#scripts/server/database.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";
import { type Ask, type Crawled, crawl } from "#tests/leaks/crawl.ts";
import { memberId, plant, shownNames, submission, truths } from "#tests/leaks/plant.ts";
import { forAdministrators, refusals } from "#tests/leaks/refusing.ts";
import { callsOf, type Planted } from "#tests/leaks/sample-arguments.ts";
import { fullestTile, needlessRefusals, untried, waysNaming } from "#tests/leaks/untried.ts";
import { askers, type WaysOut, waysOut } from "#tests/leaks/ways-out.ts";
import { asAuthenticator, keys, signedToken, tokenOf } from "./back-ends.ts";
import { isPostgrestThere, type Postgrest, startPostgrest } from "./postgrest.ts";

const isLeftOut = !isPostgrestThere && process.env.CI !== "true";

let database: Database;
let postgrest: Postgrest;
let planted: Planted;
let ways: WaysOut;
let crawled: Crawled;
const tokens = {
  stranger: null,
  member: signedToken("authenticated", memberId),
  administrator: tokenOf("administrator"),
};
const askAs = (as: keyof typeof tokens, path: string, init: RequestInit = {}) => {
  const headers = new Headers(init.headers);
  if (tokens[as]) headers.set("authorization", `Bearer ${tokens[as]}`);
  return fetch(postgrest.url + path.replace("/rest/v1", ""), { ...init, headers });
};
const ask: Ask = askAs;
const call = (as: keyof typeof tokens, name: string, body: object) =>
  askAs(as, `/rpc/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  if (isLeftOut) return;
  const databaseUrl = await newDatabase("for_leaks");
  database = await openPostgres(databaseUrl);
  planted = await plant(database);
  postgrest = await startPostgrest(asAuthenticator(databaseUrl), keys.jwtSecret, 8153);
  expect((await call("stranger", "submit_organisation", { submission })).status).toBe(200);
  ways = await waysOut(database);
  crawled = await crawl(ask, ways, { planted, truths, depth: "thorough", lanes: 4 });
});
afterAll(async () => {
  await postgrest?.stop();
  await database?.close();
});

describe.skipIf(isLeftOut)("no way out of PostgREST", () => {
  it("gives away a planted place", () => {
    expect([...new Set(crawled.leaks)]).toEqual([]);
  });

  it("was left untried: each table and function answered, or refused in the words it should", () => {
    expect(untried(ways, crawled.heard)).toEqual([]);
    expect(needlessRefusals(ways, crawled.heard)).toEqual([]);
  });

  it("was empty: the planted organisations and the neighbourhoods came out by the doors they should", () => {
    const doors = ["claim_options", "find_places", "organisation", "organisation_for_change", "organisations"];
    const lists = ["organisations_geojson", "organisations_lacking", "search_organisations", "locations", "services"];
    for (const name of shownNames)
      expect(waysNaming(name, crawled.heard)).toEqual(expect.arrayContaining([...doors, ...lists]));
    for (const name of shownNames.slice(0, 3))
      expect(waysNaming(name, crawled.heard)).toEqual(
        expect.arrayContaining(["organisation_places", "organisation_points"]),
      );
    for (const as of askers) expect(fullestTile(crawled.heard, as), as).toBe(9);
  });
});

describe.skipIf(isLeftOut)("the crawl is seen to fail", () => {
  const leaksAfter = async (name: string, change: string) => {
    await database.run(change);
    const { relations, callables } = await waysOut(database);
    const only = <Way extends { name: string }>(all: Way[]) => all.filter((way) => way.name === name);
    const few = { relations: only(relations), callables: only(callables) };
    const { leaks } = await crawl(ask, few, { planted, truths, depth: "thorough" });
    return leaks.join("\n");
  };

  it("when a view is added that shows true places", async () => {
    const leaks = await leaksAfter(
      "open_doors",
      `create view public.open_doors as
        select location_id as id, st_x(geom) as longitude, upper(address) as address from public.location_points;
      grant select on public.open_doors to anon, authenticated`,
    );
    for (const what of ["longitude", "address"])
      for (const as of askers)
        expect(leaks).toContain(`the ${what} of The Wyrmgate Circle to a ${as}: /rest/v1/open_doors`);
  });

  it("when a function that everybody calls is altered", async () => {
    const leaks = await leaksAfter(
      "site_summary",
      `create or replace function public.site_summary() returns json language sql stable security definer
        set search_path = public, extensions as $$ select json_agg(round(st_y(geom)::numeric, 4)) from location_points $$`,
    );
    expect(leaks).toContain("the latitude of The Wyrmgate Circle to a stranger: /rest/v1/rpc/site_summary");
  });
});

describe.skipIf(isLeftOut)("what only refuses", () => {
  it("refuses because of who asks: an administrator hears something else", async () => {
    for (const callable of ways.callables.filter(({ name }) => forAdministrators.includes(name))) {
      const [body = {}] = callsOf(callable, planted, "brief");
      const said = await (await call("administrator", callable.name, body)).text();
      for (const refusal of refusals[callable.name] ?? []) expect(said, callable.name).not.toContain(refusal.slice(6));
    }
  });
});
