import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openPostgres } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";
import { smallTownSql } from "#tests/db/small-town.ts";

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
  const databaseUrl = await newDatabase("for_kept_answers");
  other = await openPostgres(databaseUrl);
  await other.run(await smallTownSql());
  patchwork = await openPatchwork({ databaseUrl });
});
afterAll(async () => {
  await patchwork?.close();
  await other?.close();
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
