import { afterAll, beforeAll, expect, it } from "vitest";
import { generatedTypes, generatedTypesFile } from "#scripts/generate-types.ts";
import type { Cluster } from "#tests/cluster/postgres.ts";
import { startPreparedCluster } from "./prepared-cluster.ts";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startPreparedCluster();
});
afterAll(() => cluster?.stop());

it("the generated types are those of the migrations: npm run generate:types writes them anew", async () => {
  await expect(await generatedTypes(cluster.url)).toMatchFileSnapshot(generatedTypesFile);
});
