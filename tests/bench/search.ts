import type { Database } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { startCluster } from "#tests/cluster/postgres.ts";
import { rpc } from "#tests/db/small-town.ts";
import { fillWithOrganisations } from "./fill-with-organisations.ts";
import { median, timed } from "./median.ts";
import { type Asked, percentile, tenSearches } from "./searches.ts";
import { wholeScans } from "./whole-scans.ts";

const ORGANISATIONS = Number(process.env.PATCHWORK_BENCH_ORGANISATIONS ?? 50_000);
const ROUNDS = 10;

/** Ten questions over 50,000 organisations, asked as a stranger, on PostgreSQL and on PGlite. Prints each and
 *  the whole; a target that is missed, or a table read from end to end, ends the run as failed. */
export async function benchSearch(): Promise<void> {
  const misses: string[] = [];
  const cluster = await startCluster();
  try {
    const { database, close } = await openPatchwork({ databaseUrl: cluster.url });
    misses.push(...(await benchOn("PostgreSQL", database, { medianMs: 60, p95Ms: 150 })));
    await close();
  } finally {
    await cluster.stop();
  }
  const { database, close } = await openPatchwork({ snapshot: "empty" });
  misses.push(...(await benchOn("PGlite", database, { medianMs: 400, p95Ms: 400 })));
  await close();
  // Thrown, for a database that closes in this process sets the exit code to 0.
  if (misses.length > 0) throw new Error(`Missed: ${misses.join("; ")}.`);
}

async function benchOn(
  name: string,
  database: Database,
  target: { medianMs: number; p95Ms: number },
): Promise<string[]> {
  const filledMs = await timed(() => fillWithOrganisations(database, ORGANISATIONS));
  console.log(
    `\n${name}: ${ORGANISATIONS} organisations, filled in ${(filledMs / 1000).toFixed(0)} s; each asked ${ROUNDS} times.\n`,
  );
  const all: number[] = [];
  const misses: string[] = [];
  for (const asked of tenSearches) {
    const { values, total, scanned } = await askAgain(database, asked);
    all.push(...values);
    const middle = median(values).toFixed(0).padStart(6);
    const reading = scanned.length ? `, reading all of ${scanned.join(", ")}` : "";
    console.log(`${asked.name.padEnd(48)}${middle} ms  ${String(total).padStart(6)} found${reading}`);
    if (scanned.length) misses.push(`on ${name} “${asked.name}” reads a whole table`);
  }
  const [middle, late] = [median(all), percentile(all, 0.95)];
  console.log(`Median ${middle.toFixed(0)} ms  under ${target.medianMs}: ${middle < target.medianMs ? "yes" : "NO"}`);
  console.log(`95th percentile ${late.toFixed(0)} ms  under ${target.p95Ms}: ${late < target.p95Ms ? "yes" : "NO"}`);
  if (middle >= target.medianMs) misses.push(`on ${name} the median is too late`);
  if (late >= target.p95Ms) misses.push(`on ${name} the 95th percentile is too late`);
  return misses;
}

/** Asks a question twice for practice and then so many times, and watches every time what is read from end to end. */
async function askAgain(database: Database, { filter }: Asked) {
  const values: number[] = [];
  const scanned = new Set<string>();
  let total = 0;
  for (let round = -2; round < ROUNDS; round++) {
    await database.transaction(async (sql) => {
      await sql.run("set local role anon");
      const tables = await wholeScans(sql, async () => {
        const ms = await timed(async () => {
          total = (await rpc<{ total: number }>(sql, "search_organisations", filter)).total;
        });
        if (round >= 0) values.push(ms);
      });
      for (const table of tables) scanned.add(table);
    });
  }
  return { values, total, scanned: [...scanned] };
}
