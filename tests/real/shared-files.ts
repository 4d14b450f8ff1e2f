import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Where the real files lie: beside the project, or where PATCHWORK_SHARED_DATA says. They are read, never copied. */
const sharedData = resolve(process.env.PATCHWORK_SHARED_DATA ?? join(root, "../shared/data"));

export const hasSharedData = existsSync(join(sharedData, "MANIFEST.csv"));

if (!hasSharedData)
  console.warn(
    `\nSKIPPED: every test of real files, for there are none at ${sharedData}. Set PATCHWORK_SHARED_DATA.\n`,
  );

/** A real file's path. */
export function sharedFile(path: string): string {
  return join(sharedData, path);
}
