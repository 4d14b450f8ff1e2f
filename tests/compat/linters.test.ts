import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDatabase } from "#tests/cluster/new-database.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** What Supabase's own linters are asked; lint reads our schemas only, because PostGIS does not pass it. */
const linters = {
  advisors: ["db", "advisors", "--level=warn", "--fail-on=warn"],
  lint: ["db", "lint", "--schema=public,private", "--level=warning", "--fail-on=warning"],
};

let databaseUrl: string;
let owner: pg.Client;
beforeAll(async () => {
  databaseUrl = await newDatabase("for_linters");
  owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query("create extension plpgsql_check with schema extensions");
});
afterAll(() => owner?.end());

describe.each(Object.entries(linters))("supabase db %s", (_, parameters) => {
  it("has nothing to say", async () => {
    const { isClean, said } = await verdict(parameters);
    expect(isClean, said).toBe(true);
  });
});

describe("a linter is seen to fail", () => {
  it("when a table has no row-level security", async () => {
    await owner.query("create table public.bare (id integer primary key); grant select on public.bare to anon");
    const { isClean, said } = await verdict(linters.advisors);
    await owner.query("drop table public.bare");
    expect([isClean, said]).toEqual([false, expect.stringContaining("rls_disabled_in_public")]);
  });

  it("when a function reads a column that is not there", async () => {
    await owner.query(
      "create function public.bare() returns integer language plpgsql as 'begin return (select nothing from public.site); end'",
    );
    const { isClean, said } = await verdict(linters.lint);
    await owner.query("drop function public.bare()");
    expect([isClean, said]).toEqual([false, expect.stringContaining("nothing")]);
  });
});

async function verdict(parameters: string[]): Promise<{ isClean: boolean; said: string }> {
  const options = { cwd: root, env: { ...process.env, PGSSLMODE: "disable", DO_NOT_TRACK: "1" } };
  const command = join(root, "node_modules/.bin/supabase");
  try {
    const { stdout, stderr } = await run(command, [...parameters, `--remote=${databaseUrl}`], options);
    return { isClean: true, said: stdout + stderr };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { isClean: false, said: stdout + stderr };
  }
}
