import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionNames } from "#scripts/server/function-names.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { smallTownSql } from "#tests/db/small-town.ts";

let patchwork: OpenedPatchwork;
const start = "/rest/v1/rpc/explore_start";
const headers = (key: string) => ({ apikey: key, Authorization: `Bearer ${key}`, "Content-Type": "application/json" });
const siteName = async (key = patchwork.publishableKey): Promise<string> => {
  const answer = await patchwork.fetch(new URL(start, patchwork.url), { headers: headers(key) });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { site: { name: string } }).site.name;
};
const behindTheServer = (name: string) => patchwork.database.query("update site set name = $1", [name]);

beforeAll(async () => {
  patchwork = await openPatchwork({ snapshot: "empty" });
  await patchwork.database.run(await smallTownSql());
});
afterAll(() => patchwork?.close());

describe("answers kept for strangers", () => {
  it("come from memory, and only for strangers", async () => {
    await behindTheServer("Before");
    expect(await siteName()).toBe("Before");
    await behindTheServer("After");
    expect(await siteName()).toBe("Before");
    expect(await siteName(patchwork.secretKey)).toBe("After");
  });

  it("outlive a question, and no write", async () => {
    await behindTheServer("One");
    const write = { method: "PATCH", headers: headers(patchwork.secretKey), body: JSON.stringify({ tagline: "new" }) };
    await patchwork.fetch(new URL("/rest/v1/site?id=is.true", patchwork.url), write);
    expect(await siteName()).toBe("One");
    await behindTheServer("Two");
    const question = { method: "POST", headers: headers(patchwork.publishableKey), body: "{}" };
    await patchwork.fetch(new URL("/rest/v1/rpc/site_summary", patchwork.url), question);
    expect(await siteName()).toBe("One");
    await patchwork.fetch(new URL("/rest/v1/site?id=is.true", patchwork.url), write);
    expect(await siteName()).toBe("Two");
  });

  it("differ with what is asked", async () => {
    const ask = async (query: string) =>
      (await (await patchwork.fetch(new URL(start + query, patchwork.url))).json()) as { geography: string };
    expect((await ask("?geography=town")).geography).toBe("town");
    expect((await ask("?geography=squares")).geography).toBe("squares");
  });

  it("come from functions that read; by GET no other runs at all", async () => {
    const names = await functionNames(patchwork.database);
    for (const name of ["explore_start", "neighbourhood_outlines", "indicator_catalogue", "basemap"])
      expect(names.readers).toContain(name);
    for (const name of names.writers) {
      const answer = await patchwork.fetch(new URL(`/rest/v1/rpc/${name}`, patchwork.url));
      expect([name, answer.status]).toEqual([name, 405]);
    }
  });

  it("never stand in for the refusal of a bad token", async () => {
    await siteName();
    const answer = await patchwork.fetch(new URL(start, patchwork.url), {
      headers: { apikey: patchwork.publishableKey, Authorization: "Bearer a.b.c" },
    });
    expect(answer.status).toBe(401);
  });
});
