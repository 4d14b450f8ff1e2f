import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";

let patchwork: OpenedPatchwork;
const ask = (path: string, init: RequestInit = {}) => patchwork.fetch(new URL(path, patchwork.url), init);

beforeAll(async () => {
  patchwork = await openPatchwork({ snapshot: "empty" });
  await patchwork.database.run(`
    insert into postcodes (postcode, geom) select 'DG' || a || ' ' || b || 'AB', st_point(2, 54, 4326)
    from generate_series(1, 40) a, generate_series(0, 4) b;`);
});
afterAll(() => patchwork?.close());

describe("what a machine asks", () => {
  it("hears that all is well", async () => {
    const answer = await ask("/healthz");
    expect(await answer.json()).toMatchObject({ status: "ok", database: "pglite", version: expect.any(String) });
  });

  it("is told the API's address by the address it used", async () => {
    const answer = await patchwork.fetch("http://map.example.org:8123/config.json");
    expect(await answer.json()).toEqual({ url: "http://map.example.org:8123", key: patchwork.publishableKey });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

describe("keys", () => {
  it("may be left out: the caller is then a stranger", async () => {
    expect((await ask("/rest/v1/postcodes?limit=1")).status).toBe(200);
    expect((await ask("/rest/v1/submissions?limit=1")).status).toBe(401);
  });

  it("of the secret kind work as the service role, as a header or as a bearer token", async () => {
    const secret = patchwork.secretKey;
    expect((await ask("/rest/v1/submissions?limit=1", { headers: { apikey: secret } })).status).toBe(200);
    expect((await ask("/rest/v1/submissions?limit=1", { headers: { Authorization: `Bearer ${secret}` } })).status).toBe(
      200,
    );
  });

  it("that are wrong are refused", async () => {
    expect((await ask("/rest/v1/postcodes", { headers: { apikey: "sb_secret_guess" } })).status).toBe(401);
  });
});

describe("large answers", () => {
  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("are compressed with %s where that is accepted", async (encoding, decompress) => {
    const answer = await ask("/rest/v1/postcodes?select=postcode", { headers: { "Accept-Encoding": encoding } });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    const rows = JSON.parse(decompress(Buffer.from(await answer.arrayBuffer())).toString());
    expect(rows).toHaveLength(200);
  });

  it("are not sent twice", async () => {
    const tag = (await ask("/rest/v1/postcodes?select=postcode")).headers.get("etag") ?? "";
    const again = await ask("/rest/v1/postcodes?select=postcode", { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
  });
});

describe("limits", () => {
  it("turn away a stranger's body over 256 kB with a sentence", async () => {
    const answer = await ask("/rest/v1/rpc/submit_organisation", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ submission: { name: "x".repeat(300_000) } }),
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining("256 kB") });
  });

  it("take a much larger one with the secret key", async () => {
    const answer = await ask("/rest/v1/rpc/submit_organisation", {
      method: "POST",
      headers: { "Content-Type": "application/json", apikey: patchwork.secretKey },
      body: JSON.stringify({ submission: { name: "x".repeat(300_000) } }),
    });
    expect(answer.status).not.toBe(413);
  });

  it("turn away the twenty-first code tried in ten minutes with a sentence and a time to wait", async () => {
    const guess = () =>
      ask("/auth/v1/verify", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ type: "email", email: "grace@example.org", token: "000000" }),
      });
    for (let count = 0; count < 20; count++) expect((await guess()).status).not.toBe(429);
    const refused = await guess();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(500);
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining("ten minutes") });
  });

  it.each([
    ["organisations", "name,services(name,schedules(weekday))", 200],
    ["organisations", "name,services(name),locations(postcode)", 200],
    ["organisations", "services(schedules(services(name)))", 400],
    ["neighbourhoods", "geographies(neighbourhoods(code))", 400],
    ["neighbourhoods", "g:geographies!inner(again:neighbourhoods!neighbourhoods_geography_fkey(code))", 400],
    ["neighbourhoods", "geographies(neighbourhoods_geography_fkey(code))", 400],
    ["neighbourhoods", "indicator_values(indicators(indicator_benchmarks(value)))", 400],
  ])("of %s with %s is answered %i: no table leads round to itself", async (table, select, status) => {
    expect((await ask(`/rest/v1/${table}?select=${select}&limit=1`)).status).toBe(status);
  });

  it.each(["/auth/v1/verify?type=magiclink&email=grace@example.org&token=000000", "/auth/v1/verif%79"])(
    "count a code tried at %s with the others",
    async (path) => expect((await ask(path)).status).toBe(429),
  );
});

it("every answer carries the security headers", async () => {
  for (const path of ["/", "/healthz", "/rest/v1/postcodes?limit=1", "/no-such-file.js"]) {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toMatch(/default-src 'self'; script-src 'self';/);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe-eval|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  }
});
