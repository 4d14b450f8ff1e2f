import { afterAll, beforeAll, expect, test } from "vitest";
import { callFunction } from "#scripts/import/import-api.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";

let patchwork: OpenedPatchwork;

beforeAll(async () => {
  patchwork = await openPatchwork({ snapshot: "empty" });
});
afterAll(() => patchwork?.close());

const appoint = (email: string, role: string, key = patchwork.secretKey) =>
  callFunction<{ role: string }>({ ...patchwork, secretKey: key }, "appoint_member", { email, role });

test("the first administrator is appointed by e-mail with the secret key, once they have signed in", async () => {
  const email = "keeper@testham.example";
  await expect(appoint(email, "administrator")).rejects.toThrow(`Nobody has signed in as ${email} yet.`);
  const signedUp = await patchwork.fetch(`${patchwork.url}/auth/v1/signup`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: patchwork.publishableKey },
    body: JSON.stringify({ email, password: "marram-and-tide-5" }),
  });
  expect(signedUp.status).toBe(200);
  expect(await appoint(" Keeper@Testham.example ", "administrator")).toMatchObject({ role: "administrator" });
});

test("without the secret key nobody appoints, and nobody learns who has an account", async () => {
  const refusals = await Promise.all(
    ["keeper@testham.example", "nobody@testham.example"].map((email) =>
      appoint(email, "contributor", patchwork.publishableKey).catch((error: Error) => error.message),
    ),
  );
  expect(refusals[0]).toMatch(/permission denied/);
  expect(refusals[0]).toBe(refusals[1]);
});
