import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openPglite } from "#scripts/server/database.ts";
import { applyMigrations, readMigrations } from "#scripts/server/migrations.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const first = {
  version: "20260101000000",
  name: "create_hat",
  sql: "create table hat (size int);\n-- one; two\nselect $$;$$;",
};
const second = { version: "20260102000000", name: "grow_hat", sql: "insert into hat values (7);" };

describe("migrations", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openPglite();
  });
  afterAll(() => database.close());

  it("are applied in order, and recorded with version, name and statements as the Supabase command line does", async () => {
    expect(await applyMigrations(database, [first])).toEqual([first.version]);
    const rows = await database.query("select version, name, statements from supabase_migrations.schema_migrations");
    expect(rows).toEqual([{ version: first.version, name: first.name, statements: expect.any(Array) }]);
    expect((rows[0] as { statements: string[] }).statements).toHaveLength(2);
  });

  it("are applied once", async () => {
    expect(await applyMigrations(database, [first, second])).toEqual([second.version]);
    expect(await applyMigrations(database, [first, second])).toEqual([]);
    expect(await database.query("select size from hat")).toEqual([{ size: 7 }]);
  });

  it("leave nothing behind when one fails, and say which", async () => {
    const broken = {
      version: "20260103000000",
      name: "break_hat",
      sql: "insert into hat values (8); select nonsense;",
    };
    await expect(applyMigrations(database, [first, second, broken])).rejects.toThrow(/20260103000000_break_hat failed/);
    expect(await database.query("select size from hat")).toEqual([{ size: 7 }]);
  });

  it("refuse a database that a newer Patchwork has used", async () => {
    await expect(applyMigrations(database, [first])).rejects.toThrow(/newer Patchwork: migration 20260102000000/);
  });
});

it("reads the files that are named as migrations, oldest first", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "20260102000000_b.sql"), "select 2;");
  await writeFile(join(folder, "20260101000000_a.sql"), "select 1;");
  await writeFile(join(folder, "README.md"), "");
  expect((await readMigrations(folder)).map(({ name }) => name)).toEqual(["a", "b"]);
});
