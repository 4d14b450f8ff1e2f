import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FullConfig } from "@playwright/test";
import { startPatchwork } from "#tests/started/patchwork.ts";

/** One fresh demo for the whole run: a new data folder, started as a person starts it. */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "patchwork-e2e-"));
  const patchwork = await startPatchwork({ port: Number(config.metadata.port), home });
  process.env.PATCHWORK_E2E_HOME = home;
  return async () => {
    await patchwork.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
