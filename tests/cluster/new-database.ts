import pg from "pg";
import { inject } from "vitest";
import { template } from "./shared-cluster.ts";

/** Makes a database of a file's own in the suite's PostgreSQL, with every migration and no data, set up as on Supabase:
 *  the advisors look only at schemas that PostgREST is told to show.
 *  @returns its URL, as superuser. */
export async function newDatabase(name: string): Promise<string> {
  const clusterUrl = inject("clusterUrl");
  if (!clusterUrl) throw new Error("PostgreSQL is not installed: no initdb was found.");
  const owner = new pg.Client({ connectionString: clusterUrl });
  await owner.connect();
  try {
    await copyTemplate(owner, name);
    await owner.query(`alter database ${name} set search_path = "$user", public, extensions`);
    await owner.query(`alter database ${name} set pgrst.db_schemas = 'public'`);
  } finally {
    await owner.end();
  }
  return clusterUrl.replace(/\/postgres$/, `/${name}`);
}

/** PostgreSQL copies a database for one at a time, and the next must wait its turn. */
async function copyTemplate(owner: pg.Client, name: string): Promise<void> {
  await owner.query("select pg_advisory_lock(1)");
  try {
    await owner.query(`create database ${name} template ${template}`);
  } finally {
    await owner.query("select pg_advisory_unlock(1)");
  }
}
