import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { keepCallersOutOfTheLog } from "#scripts/server/error-log.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { keys, tokenOf } from "#tests/compat/back-ends.ts";
import { smallTownSql } from "#tests/db/small-town.ts";
import { givenAwayByAsking } from "#tests/leaks/asking.ts";
import { type Ask, type Crawled, crawl } from "#tests/leaks/crawl.ts";
import { plant, submission, truths } from "#tests/leaks/plant.ts";
import { refusing } from "#tests/leaks/refusing.ts";
import type { Planted } from "#tests/leaks/sample-arguments.ts";
import { truthsIn } from "#tests/leaks/truths.ts";
import { waysOut } from "#tests/leaks/ways-out.ts";

let home: string;
let patchwork: OpenedPatchwork;
let planted: Planted;
let crawled: Crawled;
let log = "";

const ask: Ask = (as, path, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set("apikey", keys.publishable);
  if (as === "member") headers.set("authorization", `Bearer ${tokenOf("contributor")}`);
  return patchwork.fetch(new URL(path, patchwork.url), { ...init, headers });
};
const submit = (body: object) =>
  ask("stranger", "/rest/v1/rpc/submit_organisation", {
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
  await patchwork.database.run(await smallTownSql());
  planted = await plant(patchwork.database);
  expect((await submit(submission)).status).toBe(200);
  expect((await submit({ ...submission, name: "Another", email: "no" })).status).toBe(400);
  crawled = await crawl(ask, await waysOut(patchwork.database), planted, truths);
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

  it("was left untried: whatever answers strangers did, with the planted organisations among the answers", async () => {
    const { callables } = await waysOut(patchwork.database);
    const silent = callables.map(({ name }) => name).filter((name) => !crawled.answering.has(name));
    expect(silent.filter((name) => !refusing.has(name))).toEqual([]);
    for (const { name } of truths.slice(0, 4)) expect(crawled.said).toContain(name);
  });

  it("writes one into the log", () => {
    expect(truthsIn(log, truths)).toEqual([]);
  });

  it("tells who is there to somebody who knows or guesses the place", async () => {
    expect(await givenAwayByAsking(ask, truths)).toEqual([]);
  });
});

describe("the crawl is seen to fail", () => {
  const leaksOf = async (name: string, change: string) => {
    await patchwork.database.run(change);
    const { relations, callables } = await waysOut(patchwork.database);
    const named = <Way extends { name: string }>(ways: Way[]) => ways.filter((way) => way.name === name);
    return (await crawl(ask, { relations: named(relations), callables: named(callables) }, planted, truths)).leaks;
  };

  it("when a function gives coordinates rounded to four decimals", async () => {
    const leaks = await leaksOf(
      "site_summary",
      `create or replace function public.site_summary() returns json language sql security definer as
       'select json_agg(round(extensions.st_x(geom)::numeric, 4)) from public.location_points'`,
    );
    expect(leaks.join()).toContain("the longitude of The Skarrow Circle to a stranger: /rest/v1/rpc/site_summary");
  });

  it("when a policy opens the table of true places", async () => {
    const leaks = await leaksOf(
      "location_points",
      `grant select on public.location_points to anon;
       create policy "everybody sees every true place" on public.location_points for select to anon using (true)`,
    );
    for (const what of ["longitude", "latitude", "postcode", "address"])
      expect(leaks.join()).toContain(`the ${what} of The Skarrow Circle`);
  });

  it("when a function has nothing to be called with", async () => {
    const bare = "create function public.bare(thing text) returns text language sql as 'select thing'";
    await expect(leaksOf("bare", bare)).rejects.toThrow("bare(thing)");
  });
});
