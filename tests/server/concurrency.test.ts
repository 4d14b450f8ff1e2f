import { afterAll, beforeAll, expect, test } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";

let patchwork: OpenedPatchwork;

beforeAll(async () => {
  patchwork = await openPatchwork({ snapshot: "empty", isLimited: false });
});
afterAll(() => patchwork?.close());

const ask = async (key: string, path: string, body?: object) => {
  const response = await patchwork.fetch(`${patchwork.url}/rest/v1/${path}`, {
    headers: { apikey: key, "content-type": "application/json" },
    ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, text: await response.text() };
};

test("requests at the same time never lend one another their rights", async () => {
  const refused = (await ask(patchwork.publishableKey, "rpc/import_codes", {})).status;
  const allowed = (await ask(patchwork.secretKey, "rpc/import_codes", {})).status;
  expect(refused).toBeGreaterThanOrEqual(401);
  expect(allowed).toBe(200);
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, turn) => {
      const isService = turn % 2 === 0;
      const { status } = await ask(isService ? patchwork.secretKey : patchwork.publishableKey, "rpc/import_codes", {});
      return { isService, status };
    }),
  );
  expect(answers.filter(({ isService, status }) => status !== (isService ? allowed : refused))).toEqual([]);
});

test("a request that fails takes no other with it", async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, turn) =>
      turn % 2
        ? ask(patchwork.publishableKey, "rpc/import_begin", { import: {} })
        : ask(patchwork.publishableKey, "taxonomy_terms?select=slug"),
    ),
  );
  expect(answers.filter((_, turn) => turn % 2 === 0).map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(new Set(answers.filter((_, turn) => turn % 2).map(({ text }) => text)).size).toBe(1);
});
