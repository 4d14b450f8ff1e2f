import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StartedPatchwork } from "#tests/started/patchwork.ts";

const root = join(import.meta.dirname, "../..");
const files = resolve(process.env.PATCHWORK_SHARED_DATA ?? join(root, "../shared/data"));

/** Wakefield's 215 areas, their deprivation and how many live there, imported as a person would; null where the files are not at hand. */
export async function loadRealBorough(
  patchwork: StartedPatchwork,
): Promise<{ geography: string; indicator: string; areas: number } | null> {
  const boundaries = join(files, "boundaries/geo-lookups/lsoa/E08000036.geojson");
  const deprivation = join(files, "imd/imd2025_england_lsoa21.csv");
  const people = join(files, "population/lsoa_population.csv");
  if (![boundaries, deprivation, people].every((file) => existsSync(file))) return null;
  for (const parts of [
    ["neighbourhoods", boundaries],
    ["indicators", deprivation],
    ["indicators", people, "--geography", "lsoa-2021"],
  ])
    execFileSync(process.execPath, ["scripts/bootstrap.mjs", "import", ...parts], {
      cwd: root,
      env: { ...process.env, PATCHWORK_HOME: patchwork.home },
      stdio: ["ignore", "ignore", "inherit"],
    });
  return { geography: "lsoa-2021", indicator: "imd-2025-decile", areas: 215 };
}
