import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openPostgres } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { type Cluster, startCluster } from "#tests/cluster/postgres.ts";
import { smallTownSql } from "#tests/db/small-town.ts";

/** A PostgreSQL of its own: a write to any database of a cluster makes its snapshot another. */
let cluster: Cluster;
let patchwork: OpenedPatchwork;
/** Another's connection: what it writes does not pass the server. */
let other: Database;
const start = "/rest/v1/rpc/explore_start?geography=squares";

const siteName = async (): Promise<string> => {
  const answer = await patchwork.fetch(new URL(start, patchwork.url));
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { site: { name: string } }).site.name;
};

beforeAll(async () => {
  cluster = await startCluster();
  patchwork = await openPatchwork({ databaseUrl: cluster.url });
  other = await openPostgres(cluster.url);
  await other.run(await smallTownSql());
  // It writes on its own account, whenever it likes.
  await other.run("alter system set autovacuum = off");
  await other.run("select pg_reload_conf()");
});
afterAll(async () => {
  await patchwork?.close();
  await other?.close();
  await cluster?.stop();
});

describe("answers kept over PostgreSQL", () => {
  it("are out of date as soon as anybody has written", async () => {
    for (const name of ["One", "Two"]) {
      await other.query("update site set name = $1", [name]);
      expect(await siteName()).toBe(name);
    }
  });

  it("need nothing of the tables while nobody has", async () => {
    const before = await siteName();
    await other.transaction(async (sql) => {
      // Whoever reads the table now waits until this transaction is over, and it waits for the answer.
      await sql.run("lock table site in access exclusive mode");
      expect(await siteName()).toBe(before);
    });
  });
});
