import { expect, it } from "vitest";
import { generatedTypes, generatedTypesFile } from "#scripts/generate-types.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";

it("the generated types are those of the migrations: npm run generate:types writes them anew", async () => {
  await expect(await generatedTypes(await newDatabase("for_types"))).toMatchFileSnapshot(generatedTypesFile);
});
