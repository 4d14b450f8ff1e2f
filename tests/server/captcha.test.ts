import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newKeys } from "#scripts/server/keys.ts";
import { mailFor } from "#scripts/server/mail.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { type OpenedPatchwork, patchworkOver } from "#scripts/server/patchwork.ts";
import { listen } from "#scripts/server/serve.ts";
import { type FakeProvider, startFakeProvider } from "./fake-provider.ts";
import { temporaryHome } from "./temporary-folder.ts";

const secret = "0x4AAAA-only-the-server-knows";
const turnstile = { provider: "turnstile", siteKey: "0x4AAAAAAA-site" };
let provider: FakeProvider;
let patchwork: OpenedPatchwork;
let withoutSecret: OpenedPatchwork;

beforeAll(async () => {
  provider = await startFakeProvider();
  patchwork = await openPatchwork({ snapshot: "empty", captcha: { secret, verifyUrl: provider.url } });
  const { database } = patchwork;
  withoutSecret = patchworkOver({ database, keys: await newKeys(), mail: mailFor({}), isLimited: false });
});
afterAll(async () => {
  await patchwork?.close();
  await provider?.close();
});
beforeEach(() => set(turnstile));

const set = (setting: object) =>
  patchwork.database.query("update site_settings set value = $1 where key = 'captcha' returning key", [
    JSON.stringify(setting),
  ]);
const post = async (path: string, body: unknown, headers: Record<string, string> = {}, to = patchwork) => {
  const answer = await to.fetch(`${to.url}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
};
const solve = (token: unknown, to = patchwork) => post("/functions/v1/captcha", { token }, {}, to);
const state = async (to = patchwork) => (await to.fetch(`${to.url}/functions/v1/captcha`)).json();

let sent = 0;
const submit = (headers: Record<string, string> = {}) => {
  sent += 1;
  const services = [{ name: "Meeting", whoFor: [], cost: "free", when: [] }];
  const description = "Meets on the first Sunday.";
  const submission = { name: `Group ${sent}`, description, theme: "food", place: null, services };
  return post("/rest/v1/rpc/submit_organisation", { submission }, headers);
};

describe("a puzzle that is off", () => {
  beforeEach(() => set({ provider: "none" }));

  it("asks nobody, lets strangers in, and names no other host to a page", async () => {
    provider.asked.length = 0;
    expect(await state()).toEqual({ provider: "none", isReady: true });
    expect((await submit()).status).toBe(200);
    expect(await solve("token")).toMatchObject({ status: 409, body: { code: "captcha_off" } });
    expect(provider.asked).toEqual([]);
    const policy = (await patchwork.fetch(patchwork.url)).headers.get("content-security-policy");
    expect(policy).not.toContain("https:");
    expect(await patchwork.warning()).toBeNull();
    expect(await withoutSecret.warning()).toBeNull();
  });
});

describe("a puzzle that is on", () => {
  it("stops a stranger without a pass, and one who made a pass up", async () => {
    expect(await submit()).toMatchObject({ status: 400, body: { code: "22023", details: "captcha" } });
    expect(await submit({ "x-captcha-pass": "made up" })).toMatchObject({ status: 400 });
  });

  it("gives whoever solved it a pass, good for one thing", async () => {
    provider.answerWith({ success: true });
    const { status, body } = await solve("solved");
    expect(status).toBe(200);
    expect(Object.fromEntries(provider.asked.at(-1) ?? [])).toEqual({ secret, response: "solved" });
    const pass = { "x-captcha-pass": body.pass ?? "" };
    expect(await submit(pass)).toMatchObject({ status: 200 });
    expect(await submit(pass)).toMatchObject({ status: 400, body: { details: "captcha" } });
    const kept = await patchwork.database.query("select t::text from private.captcha_passes t");
    expect(JSON.stringify(kept)).not.toContain(body.pass);
  });

  it("tells hCaptcha for which site", async () => {
    await set({ provider: "hcaptcha", siteKey: "10000000-ffff" });
    provider.answerWith({ success: true });
    expect((await solve("solved")).status).toBe(200);
    expect(provider.asked.at(-1)?.get("sitekey")).toBe("10000000-ffff");
  });

  it("gives none when the provider refuses, or nothing was solved", async () => {
    provider.answerWith({ success: false, "error-codes": ["timeout-or-duplicate"] });
    const refused = { status: 400, body: { code: "captcha_not_solved", message: expect.stringMatching(/\.$/) } };
    expect(await solve("used")).toEqual(refused);
    for (const token of ["", null, 7, "x".repeat(9000)]) expect(await solve(token)).toEqual(refused);
  });

  it.each([null, "<h1>Bad gateway</h1>", { neither: "yes nor no" }])(
    "says so when the provider is down: %j",
    async (answer) => {
      provider.answerWith(answer);
      expect(await solve("solved")).toMatchObject({
        status: 503,
        body: { code: "captcha_unreachable", message: expect.stringContaining("does not answer just now") },
      });
    },
  );

  it("opens pages to its provider alone, and never says the secret", async () => {
    await state();
    const page = await patchwork.fetch(patchwork.url);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(new Set(policy.match(/https:[^ ;]*/g))).toEqual(new Set(["https://challenges.cloudflare.com"]));
    expect(policy).toContain("frame-src https://challenges.cloudflare.com");
    provider.answerWith({ success: false, "error-codes": ["invalid-input-secret"] });
    expect(JSON.stringify([await state(), await solve("x"), policy])).not.toContain(secret);
  });
});

describe("a puzzle that cannot be checked", () => {
  it("says so at start, to whoever asks, and to a stranger with a token", async () => {
    const sentence = expect.stringContaining("cannot check it yet. What you wrote is kept.");
    expect(await withoutSecret.warning()).toContain("PATCHWORK_CAPTCHA_SECRET is not set");
    expect(await state(withoutSecret)).toEqual({ ...turnstile, isReady: false, message: sentence });
    expect(await solve("solved", withoutSecret)).toEqual({
      status: 503,
      body: { code: "captcha_without_secret", message: sentence },
    });
  });

  it("also when the provider does not know the secret", async () => {
    provider.answerWith({ success: false, "error-codes": ["invalid-input-secret"] });
    expect(await solve("solved")).toMatchObject({ status: 503, body: { code: "captcha_wrong_secret" } });
  });
});

describe("the function for Supabase", () => {
  it("answers as the server does", async () => {
    const home = await temporaryHome();
    const server = await listen({ host: "127.0.0.1", port: 0, home: home.path });
    await server.answerWith(patchwork.answer);
    const settings: Record<string, string | undefined> = {
      SUPABASE_URL: server.url,
      SUPABASE_SERVICE_ROLE_KEY: patchwork.secretKey,
      PATCHWORK_CAPTCHA_VERIFY_URL: provider.url,
    };
    const ask = await supabaseFunction(settings);
    const call = async (init?: RequestInit) => {
      const answer = await ask(new Request("http://localhost/captcha", init));
      return { status: answer.status, body: await answer.json() };
    };
    const solved = { method: "POST", body: JSON.stringify({ token: "solved" }) };
    expect(await call()).toEqual({ status: 200, body: await state(withoutSecret) });
    expect(await call(solved)).toEqual(await solve("solved", withoutSecret));
    settings.PATCHWORK_CAPTCHA_SECRET = secret;
    expect(await call()).toEqual({ status: 200, body: await state() });
    provider.answerWith({ success: true });
    const { body } = await call(solved);
    expect(await submit({ "x-captcha-pass": body.pass })).toMatchObject({ status: 200 });
    provider.answerWith(null);
    expect(await call(solved)).toEqual(await solve("solved"));
    await server.close();
    await home.remove();
  });
});

type Ask = (request: Request) => Response | Promise<Response>;

/** What the function hands to Supabase's runtime, of which it uses two things. */
async function supabaseFunction(settings: Record<string, string | undefined>): Promise<Ask> {
  const given: Ask[] = [];
  const serve = (answer: Ask) => given.push(answer);
  Object.assign(globalThis, { Deno: { env: { get: (name: string) => settings[name] }, serve } });
  await import("#supabase/functions/captcha/index.ts");
  const [ask] = given;
  if (!ask) throw new Error("The function serves nothing.");
  return ask;
}
