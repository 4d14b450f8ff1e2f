import { spawn } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectPatchwork } from "#scripts/server/connect.ts";
import { type StartedPatchwork, startPatchwork } from "#tests/started/patchwork.ts";
import { temporaryHome } from "./temporary-folder.ts";

const port = 8142;
const withoutDemo = { PATCHWORK_DEMO: "off" };
let home: { path: string; remove(): Promise<void> };
let started: StartedPatchwork;

beforeAll(async () => {
  home = await temporaryHome();
  started = await startPatchwork({ port, home: home.path, env: withoutDemo });
}, 300_000);
afterAll(async () => {
  await started?.stop();
  await home?.remove();
});

it("says that the port is taken, and what to do", async () => {
  const said = await startAndFail({ PORT: String(port), PATCHWORK_HOME: `${home.path}-other` });
  expect(said).toContain(`Port ${port} is in use`);
  expect(said).toContain(`PORT=${port + 1} npm start`);
});

it("says that the data folder is taken, and what to do", async () => {
  const said = await startAndFail({ PORT: String(port + 1), PATCHWORK_HOME: home.path });
  expect(said).toContain(`${home.path} is in use by another Patchwork`);
  expect(said).toContain("PATCHWORK_HOME=another-folder npm start");
});

it("is found by other commands through its home", async () => {
  const patchwork = await connectPatchwork({ home: home.path });
  expect(patchwork.url).toBe(started.url);
  const answer = await patchwork.fetch(`${patchwork.url}/rest/v1/submissions`, {
    headers: { apikey: patchwork.secretKey },
  });
  expect(answer.status).toBe(200);
});

it("stops when it is told to and leaves its home free", async () => {
  await started.stop();
  for (const name of ["lock", "server.json"]) {
    expect(await stat(join(home.path, name)).catch(() => null)).toBeNull();
  }
});

async function startAndFail(env: Record<string, string>): Promise<string> {
  const server = spawn(process.execPath, ["scripts/bootstrap.mjs", "start"], {
    env: { ...process.env, ...withoutDemo, ...env },
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const [code] = await once(server, "exit");
  expect(code).toBe(1);
  return said;
}
