import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getAuthSchemaSql } from "@supabase/lite";
import type { Database } from "./database.ts";
import { applyMigrations, readMigrations } from "./migrations.ts";

/** Brings a database up to date: first what Supabase provides, then our migrations. Changes nothing when all is there.
 *  @returns the migrations applied now. */
export async function prepareDatabase(database: Database, migrations: string): Promise<string[]> {
  if (!(await isSupabase(database))) {
    const provided = await readFile(join(import.meta.dirname, "prepare-database.sql"), "utf8");
    await database.transaction((sql) => sql.run(`${getAuthSchemaSql()}\n${provided}`));
  }
  const applied = await applyMigrations(database, await readMigrations(migrations));
  return applied;
}

/** Supabase's own database brings its own schema `auth`, which is not ours to change. */
async function isSupabase(database: Database): Promise<boolean> {
  const rows = await database.query("select 1 from pg_roles where rolname = 'supabase_auth_admin'");
  return rows.length > 0;
}
