import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Database, openPglite } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("keeps every acknowledged row when the process is killed at any moment", async () => {
  const folder = join(await temporaryFolder(), "database");
  const acknowledged = new Set<number>();
  for (let round = 0; round < 3; round++) {
    const writer = insertSteadily(folder, round * 1_000_000);
    const lines = createInterface({ input: writer.stdout ?? process.stdin });
    lines.on("line", (line) => acknowledged.add(Number(line)));
    await once(lines, "line");
    await wait(400 + Math.random() * 900);
    writer.kill("SIGKILL");
    await once(writer, "exit");

    const database = await openPglite({ folder });
    const kept = new Set((await database.query<{ id: number }>("select id from kept")).map(({ id }) => id));
    await database.close();
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(30);
});

it("leaves nothing half-made when the first start is killed", async () => {
  const home = await temporaryFolder();
  const starting = openInAnotherProcess(home);
  while (!(await stat(join(home, "database.unfinished")).catch(() => null))) await wait(20);
  await wait(1_000);
  starting.kill("SIGKILL");
  await once(starting, "exit");
  expect(await stat(join(home, "database")).catch(() => null)).toBeNull();

  const patchwork = await openPatchwork({ home });
  expect(await migrationsOf(patchwork.database)).toBeGreaterThan(0);
  await patchwork.close();
});

function insertSteadily(folder: string, from: number): ChildProcess {
  return inAnotherProcess(`
    const { openPglite } = await import(${resolved("#scripts/server/database.ts")});
    const database = await openPglite({ folder: ${JSON.stringify(folder)} });
    await database.run("create table if not exists kept (id int primary key, padding text)");
    for (let id = ${from}; ; id++) {
      await database.query("insert into kept values ($1, repeat('x', 500))", [id]);
      process.stdout.write(id + "\\n");
    }`);
}

function openInAnotherProcess(home: string): ChildProcess {
  return inAnotherProcess(`
    const { openPatchwork } = await import(${resolved("#scripts/server/open.ts")});
    await openPatchwork({ home: ${JSON.stringify(home)} });`);
}

function inAnotherProcess(script: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function resolved(specifier: string): string {
  return JSON.stringify(import.meta.resolve(specifier));
}

async function migrationsOf(database: Database): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    "select count(*)::int as n from supabase_migrations.schema_migrations",
  );
  return row?.n ?? 0;
}
