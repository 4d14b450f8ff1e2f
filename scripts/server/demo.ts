import { loadDemo } from "#scripts/load-demo.ts";
import type { Patchwork } from "./patchwork.ts";

/** Loads the fictional borough into a database that is new.
 *  @returns a few words about it. */
export async function loadDemoInto(patchwork: Patchwork): Promise<string> {
  await loadDemo({ ...patchwork, log: () => {} });
  return "Doggerland, a fictional borough";
}
