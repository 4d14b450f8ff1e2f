import pg from "pg";
import type { TestProject } from "vitest/node";
import { openPatchwork } from "#scripts/server/open.ts";
import { startCluster } from "#tests/cluster/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The database `postgres` of the suite's one PostgreSQL, as its superuser. */
    clusterUrl: string;
  }
}

/** The database that the others are copied from: with every migration and no data. */
export const template = "prepared";

/** Starts one PostgreSQL for the whole suite and applies the migrations once. */
export default async function shareCluster(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  const owner = new pg.Client({ connectionString: cluster.url });
  await owner.connect();
  await owner.query(`create database ${template}`);
  const { close } = await openPatchwork({ databaseUrl: cluster.url.replace(/\/postgres$/, `/${template}`) });
  await close();
  await owner.query("create role authenticator login noinherit");
  await owner.query("grant anon, authenticated, service_role to authenticator");
  await owner.end();
  project.provide("clusterUrl", cluster.url);
  return () => cluster.stop();
}
