import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fetchAnew } from "./fetch-anew.ts";
import { loadKeys } from "./keys.ts";
import { isRunning } from "./lock.ts";
import { openPatchwork } from "./open.ts";
import type { Patchwork } from "./patchwork.ts";

/** What a running server leaves in its home for other commands to find. */
export type ServerNote = { pid: number; url: string };

/** The name of that note inside PATCHWORK_HOME. */
export const serverNoteName = "server.json";

/** Patchwork as a command may use it: the server that runs for this home or, when none does, the database opened
 *  in this process. Close it when done: only what was opened here is closed. */
export async function connectPatchwork(options: {
  home: string;
  databaseUrl?: string | undefined;
}): Promise<Patchwork> {
  const url = await runningServerUrl(options.home);
  if (!url) return openPatchwork(options);
  const keys = await loadKeys(options.home);
  return { fetch: fetchAnew, url, publishableKey: keys.publishable, secretKey: keys.secret, close: async () => {} };
}

async function runningServerUrl(home: string): Promise<string | null> {
  const text = await readFile(join(home, serverNoteName), "utf8").catch(() => null);
  if (!text) return null;
  try {
    const { pid, url } = JSON.parse(text) as ServerNote;
    if (!isRunning(pid)) return null;
    const health = await fetchAnew(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return health.ok ? url : null;
  } catch {
    return null;
  }
}
