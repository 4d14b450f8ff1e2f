import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { startPatchwork } from "#tests/started/patchwork.ts";
import { analysisMeasures } from "./analyses.ts";
import { answerMeasures } from "./answers.ts";
import { englandMeasures } from "./england.ts";
import { fiveTimes, type Measure, median } from "./median.ts";
import { pageMeasures } from "./pages.ts";
import { loadRealBorough } from "./real-borough.ts";
import { benchSearch } from "./search.ts";

/** `npm run bench` measures everything; `npm run bench -- pages`, `-- analyses`, `-- search` or `-- england` one part. */
const parts: Record<string, () => Promise<void>> = {
  pages: benchPages,
  analyses: benchAnalyses,
  search: benchSearch,
  england: benchEngland,
};
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in parts));
if (unknown) throw new Error(`There is no part "${unknown}" to measure: ${Object.keys(parts).join(", ")}.`);
for (const [name, bench] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await bench();

async function benchEngland(): Promise<void> {
  const measures = await englandMeasures();
  if (measures) printTable(measures, "33,755 areas of England on PostgreSQL");
  else console.log("England was not measured: its figures (File 7 of IoD 2025) are not at hand.");
}

async function benchPages(): Promise<void> {
  const port = 8481;
  const home = mkdtempSync(join(tmpdir(), "patchwork-bench-"));

  let patchwork = await startPatchwork({ port, home });
  try {
    const measures: Measure[] = [];
    await patchwork.stop();
    const starts = await fiveTimes(async () => {
      patchwork = await startPatchwork({ port, home });
      await patchwork.stop();
      return patchwork.startedInMs;
    });
    measures.push({ name: "Start with data in place", unit: "ms", values: starts, target: 8000 });
    patchwork = await startPatchwork({ port, home });
    measures.push(...(await answerMeasures(patchwork.url)));
    const borough = await loadRealBorough(patchwork);
    const explore = borough ? `${patchwork.url}/?g=${borough.geography}&i=${borough.indicator}` : patchwork.url;
    measures.push(...(await pageMeasures(explore)));
    printTable(measures, borough ? `${borough.areas} areas of Wakefield` : "the demo's areas: no real files here");
  } finally {
    // A server left behind would answer the next run from a folder that is gone.
    await patchwork.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function benchAnalyses(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "patchwork-bench-"));
  const patchwork = await startPatchwork({ port: 8482, home });
  try {
    const borough = await loadRealBorough(patchwork);
    if (!borough) return console.log("No analysis was measured: the real files are not at hand.");
    printTable(await analysisMeasures(patchwork, borough), `${borough.areas} areas of Wakefield`);
  } finally {
    await patchwork.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function printTable(measures: Measure[], place: string): void {
  console.log(`\nMedians of five on ${availableParallelism()} cores; the page over ${place}.\n`);
  for (const { name, unit, values, target } of measures) {
    const shown = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
      value.toFixed(0).padStart(7),
    );
    const goal = target === undefined ? "" : `  under ${target}: ${median(values) < target ? "yes" : "NO"}`;
    console.log(`${name.padEnd(48)}${shown[0]} ${unit}  (${shown[1]?.trim()} to ${shown[2]?.trim()})${goal}`);
  }
}
