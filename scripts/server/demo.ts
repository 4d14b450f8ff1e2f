import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Patchwork } from "./patchwork.ts";
import { repositoryFolder } from "./paths.ts";

type LoadDemo = (api: Patchwork & { log(line: string): void }) => Promise<void>;

/** Loads the fictional borough into a database that is new. */
export async function loadDemoInto(patchwork: Patchwork): Promise<string> {
  const script = join(repositoryFolder, "scripts/load-demo.ts");
  if (!existsSync(script)) return "there is no demo yet";
  const { loadDemo } = (await import(script)) as { loadDemo: LoadDemo };
  await loadDemo({ ...patchwork, log: () => {} });
  return "Doggerland, a fictional borough";
}
