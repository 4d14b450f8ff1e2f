import { afterAll, beforeAll, expect, it } from "vitest";
import { callerAddress, proxiesBefore } from "#scripts/server/caller-address.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { type Listening, listen } from "#scripts/server/serve.ts";
import { temporaryHome } from "./temporary-folder.ts";

let home: { path: string; remove(): Promise<void> };
let patchwork: OpenedPatchwork;
let direct: Listening;
let behindProxy: Listening;

beforeAll(async () => {
  home = await temporaryHome();
  patchwork = await openPatchwork({ snapshot: "empty" });
  const few = { submission: { perAddress: 1, perAccount: 1, minutes: 10 } };
  await patchwork.database.query("update site_settings set value = $1 where key = 'rate_limits' returning key", [
    JSON.stringify(few),
  ]);
  direct = await listen({ host: "127.0.0.1", port: 0, home: home.path });
  await direct.answerWith(patchwork.answer);
  behindProxy = await listen({ host: "127.0.0.1", port: 0, home: home.path, proxies: 1 });
  await behindProxy.answerWith(patchwork.answer);
});
afterAll(async () => {
  await direct?.close();
  await behindProxy?.close();
  await patchwork?.close();
  await home?.remove();
});

let sent = 0;
async function submit(server: Listening, headers: Record<string, string>) {
  sent += 1;
  const services = [{ name: "Meeting", whoFor: [], cost: "free", when: [] }];
  const description = "Meets on the first Sunday.";
  const submission = { name: `Group ${sent}`, description, theme: "food", place: null, services };
  const answer = await fetch(`${server.url}/rest/v1/rpc/submit_organisation`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ submission }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

it("an address written by the caller is no way round the database's limits", async () => {
  expect(await submit(direct, { "x-forwarded-for": "203.0.113.1" })).toMatchObject({ status: 200 });
  const forged = { "x-forwarded-for": "203.0.113.2", "cf-connecting-ip": "203.0.113.3" };
  expect(await submit(direct, forged)).toMatchObject({
    status: 429,
    body: { code: "PT429", message: expect.stringContaining("That is a lot in a short time.") },
  });
});

it("behind a proxy of ours, callers are told apart by what the proxy added, not by what they wrote before it", async () => {
  expect(await submit(behindProxy, { "x-forwarded-for": "198.51.100.1" })).toMatchObject({ status: 200 });
  const again = { "x-forwarded-for": "203.0.113.9, 198.51.100.1", "cf-connecting-ip": "203.0.113.9" };
  expect(await submit(behindProxy, again)).toMatchObject({ status: 429 });
  expect(await submit(behindProxy, { "x-forwarded-for": "198.51.100.2" })).toMatchObject({ status: 200 });
});

it.each([
  [0, "203.0.113.1", "socket"],
  [1, "203.0.113.1, 198.51.100.1", "198.51.100.1"],
  [2, "203.0.113.1, 198.51.100.1, 10.0.0.1", "198.51.100.1"],
  [1, null, "socket"],
  [2, "198.51.100.1", "socket"],
])("with %i proxies, %s means %s", (proxies, forwarded, address) => {
  expect(callerAddress("socket", forwarded, proxies)).toBe(address);
});

it.each([
  [undefined, 0],
  ["off", 0],
  ["on", 1],
  ["2", 2],
])("PATCHWORK_PROXY=%s is %i", (setting, proxies) => {
  expect(proxiesBefore(setting)).toBe(proxies);
});

it("refuses a setting it cannot read", () => {
  expect(() => proxiesBefore("yes please")).toThrow("PATCHWORK_PROXY is on, off or the number of proxies");
});
