import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startCluster } from "#tests/cluster/postgres.ts";
import { type StartedPatchwork, startPatchwork } from "#tests/started/patchwork.ts";
import { writeEngland } from "./england-shapes.ts";
import { type Measure, timed } from "./median.ts";
import { memoryMeasure } from "./memory.ts";
import { pageMeasures } from "./pages.ts";
import { tileMeasures } from "./tiles.ts";

const root = join(import.meta.dirname, "../..");
const deprivation = join(
  resolve(process.env.PATCHWORK_SHARED_DATA ?? join(root, "../shared/data")),
  "imd/imd2025_england_lsoa21.csv",
);
const geography = "lsoa-2021";
const indicator = "imd-2025-decile";

/** All 33,755 small areas of England on PostgreSQL, imported as a person would: shapes of our own making, real figures. */
export async function englandMeasures(): Promise<Measure[] | null> {
  if (!existsSync(deprivation)) return null;
  const home = mkdtempSync(join(tmpdir(), "patchwork-england-"));
  const cluster = await startCluster();
  let patchwork: StartedPatchwork | undefined;
  try {
    const env = { DATABASE_URL: cluster.url, PATCHWORK_DEMO: "off" };
    patchwork = await startPatchwork({ port: 8482, home, env });
    const boundaries = join(home, "england.geojson");
    await writeEngland(codesOf(deprivation), boundaries);
    const importing = (kind: string, file: string) =>
      timed(() => importFile(kind, file, { ...env, PATCHWORK_HOME: home }));
    const shapesMs = await importing("neighbourhoods", boundaries);
    const figuresMs = await importing("indicators", deprivation);
    const url = `${patchwork.url}/?g=${geography}&i=${indicator}`;
    return [
      { name: "Import of 33,755 boundaries", unit: "ms", values: [shapesMs] },
      { name: "Import of 24 indicators for each", unit: "ms", values: [figuresMs] },
      ...(await tileMeasures(patchwork.url, geography)),
      ...(await pageMeasures(url, { colouredMs: 2500, switchMs: 250 })),
      await memoryMeasure(url),
    ];
  } finally {
    await patchwork?.stop();
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** As a person would, in a process of its own; the bench's own stays free, to hear the server close idle connections. */
async function importFile(kind: string, file: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ["scripts/bootstrap.mjs", "import", kind, file], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The import of ${kind} ended with ${code}.`);
}

function codesOf(path: string): string[] {
  return readFileSync(path, "utf8").match(/E01\d{6}/g) ?? [];
}
