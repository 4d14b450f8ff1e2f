import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");

/** A Patchwork started as a person starts it, in a process of its own. */
export type StartedPatchwork = { url: string; home: string; startedInMs: number; stop(): Promise<void> };

export type StartOptions = { port: number; home: string; env?: Record<string, string> };

/** Run `npm start`'s command and wait for `/healthz`. Throws with what it printed when it ends or takes five minutes. */
export async function startPatchwork({ port, home, env = {} }: StartOptions): Promise<StartedPatchwork> {
  const began = performance.now();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["scripts/bootstrap.mjs", "start"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PATCHWORK_HOME: home, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let hasEnded = false;
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const ended = new Promise<void>((resolve) => {
    server.on("exit", () => {
      hasEnded = true;
      resolve();
    });
  });
  while (!(await answers(url))) {
    if (hasEnded || performance.now() - began > 300_000) {
      server.kill("SIGKILL");
      throw new Error(`Patchwork did not start:\n${printed}`);
    }
    await wait(100);
  }
  return {
    url,
    home,
    startedInMs: performance.now() - began,
    async stop() {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}
