import pg from "pg";
import type { TestProject } from "vitest/node";
import { openPatchwork } from "#scripts/server/open.ts";
import { startCluster } from "./postgres.ts";
import { postgresBinaries } from "./postgres-binaries.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The database `postgres` of the suite's one PostgreSQL, as its superuser; undefined where there is none. */
    clusterUrl: string | undefined;
  }
}

/** The database that the others are copied from: with every migration and no data. */
export const template = "prepared";

/** Starts one PostgreSQL for the whole suite, where it is installed, and applies the migrations once. */
export default async function shareCluster(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!(await postgresBinaries())) {
    project.provide("clusterUrl", undefined);
    return undefined;
  }
  const cluster = await startCluster();
  try {
    await prepareTemplate(cluster.url);
  } catch (error) {
    await cluster.stop();
    throw new Error("The PostgreSQL here cannot hold Patchwork's tables. Is PostGIS installed for it?", {
      cause: error,
    });
  }
  project.provide("clusterUrl", cluster.url);
  return () => cluster.stop();
}

async function prepareTemplate(clusterUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: clusterUrl });
  await owner.connect();
  try {
    await owner.query(`create database ${template}`);
    const { close } = await openPatchwork({ databaseUrl: clusterUrl.replace(/\/postgres$/, `/${template}`) });
    await close();
    await owner.query("create role authenticator login noinherit");
    await owner.query("grant anon, authenticated, service_role to authenticator");
  } finally {
    await owner.end();
  }
}
