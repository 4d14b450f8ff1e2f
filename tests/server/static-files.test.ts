import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Hono } from "hono";
import { beforeEach, expect, it } from "vitest";
import { staticFiles } from "#scripts/server/static-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

beforeEach(async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "web/assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "outside");
  await writeFile(join(folder, "web/index.html"), "<!doctype html><title>Patchwork</title>");
  await writeFile(join(folder, "web/assets/main-abc123.js"), `export default "${"a".repeat(5000)}";`);
  await writeFile(join(folder, "web/.built-from"), "hash");
  const app = new Hono().get("*", staticFiles(join(folder, "web")));
  get = async (path, headers = {}) => app.request(path, { headers });
});

it.each(["/", "/directory", "/neighbourhoods/lsoa-2021/E01011107", "/?n=E01011107"])("%s is the app", async (path) => {
  const answer = await get(path);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(await answer.text()).toContain("Patchwork");
});

it("hashed assets are kept for ever, and compressed", async () => {
  const answer = await get("/assets/main-abc123.js", { "Accept-Encoding": "gzip, br" });
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toContain("export default");
});

it("a page that has not changed is not sent again", async () => {
  const tag = (await get("/")).headers.get("etag") ?? "";
  expect((await get("/", { "If-None-Match": tag })).status).toBe(304);
});

it.each([
  "/assets/gone.js",
  "/favicon.ico",
  "/.built-from",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%00",
])("%s is not found", async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain("outside");
});
