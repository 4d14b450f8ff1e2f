import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import type { Database, Sql } from "./database.ts";

/** One file of supabase/migrations, `<version>_<name>.sql`. */
export type Migration = { version: string; name: string; sql: string };

/** The migrations of a folder, oldest first. A file whose name is not a migration's is left alone, as Supabase does. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const migrations: Migration[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const match = /^(\d{14})_(.+)\.sql$/.exec(file);
    if (!match) continue;
    migrations.push({ version: match[1] ?? "", name: match[2] ?? "", sql: await readFile(join(folder, file), "utf8") });
  }
  return migrations;
}

/** Applies what the database has not yet, each in its own transaction, and records it where the Supabase command line
 *  looks, so that `supabase db push` finds nothing left to do.
 *  @returns the versions applied now.
 *  @throws when the database has migrations that this Patchwork does not know. */
export async function applyMigrations(database: Database, migrations: Migration[]): Promise<string[]> {
  await database.run(historyTable);
  const done = await appliedVersions(database);
  const known = new Set(migrations.map((migration) => migration.version));
  const unknown = [...done].filter((version) => !known.has(version));
  if (unknown.length > 0) throw new Error(newerDatabaseMessage(unknown));
  const applied: string[] = [];
  for (const migration of migrations) {
    if (done.has(migration.version)) continue;
    if (await apply(database, migration)) applied.push(migration.version);
  }
  return applied;
}

/** Two servers that start on one PostgreSQL take turns by this number, which is ours alone. */
const migrationTurn = 7_203_114;

async function apply(database: Database, { version, name, sql }: Migration): Promise<boolean> {
  try {
    return await database.transaction(async (session) => {
      await session.query("select pg_advisory_xact_lock($1::bigint)", [migrationTurn]);
      if ((await appliedVersions(session)).has(version)) return false;
      await session.run(sql);
      await session.query(
        "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3::text[])",
        [version, name, splitSqlStatements(sql)],
      );
      return true;
    });
  } catch (error) {
    throw new Error(`Migration ${version}_${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function appliedVersions(sql: Sql): Promise<Set<string>> {
  const rows = await sql.query<{ version: string }>("select version from supabase_migrations.schema_migrations");
  return new Set(rows.map((row) => row.version));
}

const historyTable = `
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (version text not null primary key);
alter table supabase_migrations.schema_migrations add column if not exists statements text[];
alter table supabase_migrations.schema_migrations add column if not exists name text;`;

function newerDatabaseMessage(versions: string[]): string {
  return [
    `This database has been used by a newer Patchwork: migration ${versions.join(", ")} is not known here.`,
    "Update this copy of Patchwork, or start it with another PATCHWORK_HOME or DATABASE_URL.",
  ].join("\n");
}
