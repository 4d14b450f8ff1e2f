import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder for one test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const home = await temporaryHome();
  onTestFinished(home.remove);
  return home.path;
}

/** A folder for a whole file of tests, which removes it itself. */
export async function temporaryHome(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "patchwork-server-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
