import type { Database } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { startCluster } from "#tests/cluster/postgres.ts";
import { rpc } from "#tests/db/small-town.ts";
import { fillWithOrganisations } from "./fill-with-organisations.ts";
import { median, timed } from "./median.ts";
import { percentile, tenSearches } from "./searches.ts";
import { wholeScans } from "./whole-scans.ts";

const ORGANISATIONS = Number(process.env.PATCHWORK_BENCH_ORGANISATIONS ?? 50_000);
const ROUNDS = 10;

/** Ten questions over 50,000 organisations, asked as a stranger, on PostgreSQL and on PGlite. Prints each and the whole. */
export async function benchSearch(): Promise<void> {
  const cluster = await startCluster();
  try {
    const { database, close } = await openPatchwork({ databaseUrl: cluster.url });
    await benchOn("PostgreSQL", database, { medianMs: 60, p95Ms: 150 });
    await close();
  } finally {
    await cluster.stop();
  }
  const { database, close } = await openPatchwork({ snapshot: "empty" });
  await benchOn("PGlite", database, { medianMs: 400, p95Ms: 400 });
  await close();
}

async function benchOn(name: string, database: Database, target: { medianMs: number; p95Ms: number }): Promise<void> {
  const filledMs = await timed(() => fillWithOrganisations(database, ORGANISATIONS));
  console.log(
    `\n${name}: ${ORGANISATIONS} organisations, filled in ${(filledMs / 1000).toFixed(0)} s; each asked ${ROUNDS} times.\n`,
  );
  const all: number[] = [];
  for (const asked of tenSearches) {
    const values: number[] = [];
    let total = 0;
    let scanned: string[] = [];
    for (let round = -2; round < ROUNDS; round++) {
      const ms = await timed(() =>
        database.transaction(async (sql) => {
          await sql.run("set local role anon");
          const ask = async () => {
            total = (await rpc<{ total: number }>(sql, "search_organisations", asked.filter)).total;
          };
          if (round === -1) scanned = await wholeScans(sql, ask);
          else await ask();
        }),
      );
      if (round >= 0) values.push(ms);
    }
    all.push(...values);
    console.log(
      `${asked.name.padEnd(48)}${median(values).toFixed(0).padStart(6)} ms  ${String(total).padStart(6)} found${scanned.length ? `, reading all of ${scanned.join(", ")}` : ""}`,
    );
  }
  const [middle, late] = [median(all), percentile(all, 0.95)];
  console.log(`Median ${middle.toFixed(0)} ms  under ${target.medianMs}: ${middle < target.medianMs ? "yes" : "NO"}`);
  console.log(`95th percentile ${late.toFixed(0)} ms  under ${target.p95Ms}: ${late < target.p95Ms ? "yes" : "NO"}`);
}
