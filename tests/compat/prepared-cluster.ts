import { openPatchwork } from "#scripts/server/open.ts";
import { type Cluster, startCluster } from "#tests/cluster/postgres.ts";

/** Starts a PostgreSQL with every migration and no data, set up as on Supabase: the advisors look only at schemas that
 *  PostgREST is told to show. */
export async function startPreparedCluster(): Promise<Cluster> {
  const cluster = await startCluster();
  const { database, close } = await openPatchwork({ databaseUrl: cluster.url });
  await database.run(`alter database postgres set search_path = "$user", public, extensions`);
  await database.run("alter database postgres set pgrst.db_schemas = 'public'");
  await close();
  return cluster;
}
