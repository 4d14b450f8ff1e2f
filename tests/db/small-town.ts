import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { Database, Sql } from "#scripts/server/database.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";
import { accounts, type Persona, roleOf } from "#tests/permissions/personas.ts";

export type { Persona };

/** A database with every migration and the small town in it. */
export type SmallTown = {
  database: Database;
  /** Runs work as a persona, under every policy; nothing it does stays. */
  as<Result>(persona: Persona, work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Runs work as the owner; nothing it does stays. */
  asOwner<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/** The SQL that fills a database with the small town. */
export const smallTownSql = (): Promise<string> =>
  readFile(join(import.meta.dirname, "../fixtures/small-town/small-town.sql"), "utf8");

/** A copy of a prepared PostgreSQL is made in a moment; PGlite, which takes seconds to open, is for where there is none
 *  and for the files that ask for it. */
export type TownDatabase = "quickest" | "pglite";

/** Opens a small town of its own. */
export async function openSmallTown(on: TownDatabase = "quickest"): Promise<SmallTown> {
  const { database, close } = await openTownDatabase(on);
  await database.run(await smallTownSql());
  const asOwner = <Result>(work: (sql: Sql) => Promise<Result>) => rolledBack(database, work);
  return {
    database,
    asOwner,
    as: (persona, work) =>
      asOwner(async (sql) => {
        await become(sql, persona);
        return work(sql);
      }),
    close,
  };
}

async function openTownDatabase(on: TownDatabase) {
  if (on === "pglite" || !inject("clusterUrl")) return openPatchwork({ snapshot: "empty" });
  return openPatchwork({ databaseUrl: await newDatabase(`town_${process.pid}_${Date.now()}`) });
}

/** Takes a persona's role and identity for the rest of a transaction. */
export async function become(sql: Sql, persona: Persona): Promise<void> {
  await sql.query("select set_config('request.jwt.claim.sub', $1, true)", [accounts[persona] ?? ""]);
  await sql.run(`set local role ${roleOf(persona)}`);
}

class Undone extends Error {}

/** Runs work as the owner and takes back all it did. */
export async function rolledBack<Result>(database: Database, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const answer: { result?: Result } = {};
  try {
    await database.transaction(async (sql) => {
      answer.result = await work(sql);
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return answer.result as Result;
}

/** Calls a function of the API with named arguments and gives its one answer. */
export async function rpc<Answer>(sql: Sql, name: string, named: Record<string, unknown> = {}): Promise<Answer> {
  const names = Object.keys(named);
  const call = `public.${name}(${names.map((key, i) => `"${key}" => $${i + 1}`).join(", ")})`;
  const rows = await sql.query<{ answer: Answer }>(`select ${call} as answer`, Object.values(named));
  return rows[0]?.answer as Answer;
}

/** The SQLSTATE, message and detail of the error that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; message: string; detail?: string }> {
  try {
    await call;
  } catch (error) {
    return error as { code: string; message: string; detail?: string };
  }
  throw new Error("It was allowed.");
}
