import type { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { postgis } from "@electric-sql/pglite-postgis";
import { createPgliteConnection, type PgliteConnection } from "@supabase/lite/pglite";
import type { PostgresConnection } from "@supabase/lite/postgres";
import { newTurns, noTurns, type Turns } from "./turns.ts";

/** Runs SQL as the owner of the database, outside every policy. */
export type Sql = {
  /** Any number of statements, no answer. */
  run(statements: string): Promise<void>;
  /** One statement with $1, $2 …, and its rows. */
  query<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
};

/** An open database: PGlite in this process, or a PostgreSQL server. */
export type Database = Sql & {
  kind: "pglite" | "postgres";
  connection: PgliteConnection | PostgresConnection;
  /**
   * Alone with the database. PGlite has one session for everybody: without turns, one request's statements would fall
   * into the transaction of another, and run with its rights. PostgreSQL gives each request a session.
   */
  alone: Turns;
  /** All of it, or nothing. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** The whole data folder as one archive; only PGlite can. */
  dump?: () => Promise<Blob>;
  close(): Promise<void>;
};

/** What we use of postgres.js: its whole connection, or one transaction of it. */
type Session = { unsafe(statement: string, parameters?: unknown[]): Promise<unknown[]> };

const searchPath = '"$user", public, extensions';

/** Opens PGlite on a folder, or in memory when there is none; `archive` is a dump to begin from. */
export async function openPglite(options: { folder?: string; archive?: Blob } = {}): Promise<Database> {
  const connection = await createPgliteConnection({
    ...(options.folder ? { url: options.folder } : {}),
    pgliteOptions: {
      extensions: { postgis, pg_trgm, unaccent },
      ...(options.archive ? { loadDataDir: options.archive } : {}),
    },
  });
  keepOurGrants(connection);
  const driver = connection.driver;
  await driver.waitReady;
  await driver.exec(`set search_path = ${searchPath}`);
  const alone = newTurns();
  const sql = pgliteSql(driver);
  return {
    kind: "pglite",
    connection,
    alone,
    run: (statements) => alone(() => sql.run(statements)),
    query: (statement, parameters) => alone(() => sql.query(statement, parameters)),
    transaction: (work) => alone(() => driver.transaction((inner) => work(pgliteSql(inner)))),
    dump: () => alone(() => driver.dumpDataDir("gzip")),
    close: () => connection.close(),
  };
}

/** Opens a PostgreSQL server by its URL. */
export async function openPostgres(url: string): Promise<Database> {
  const { createPostgresConnection } = await import("@supabase/lite/postgres");
  const connection = createPostgresConnection({
    url,
    postgresOptions: {
      connection: { search_path: searchPath },
      onnotice: () => {},
      connect_timeout: 10,
    },
  });
  keepOurGrants(connection);
  takeJsonAsItComes(connection);
  keepTimeLimits(connection);
  const driver = connection.driver;
  const sqlOf = (session: Session): Sql => ({
    run: async (statements) => void (await session.unsafe(statements)),
    query: async <Row>(statement: string, parameters: unknown[] = []) =>
      [...(await session.unsafe(statement, parameters))] as Row[],
  });
  await driver`select 1`;
  return {
    kind: "postgres",
    connection,
    alone: noTurns,
    ...sqlOf(driver),
    transaction: async <Result>(work: (sql: Sql) => Promise<Result>) =>
      (await driver.begin((session: Session) => work(sqlOf(session)))) as Result,
    close: () => connection.close(),
  };
}

/** Supabase Lite hands a function's JSON over as text already, and would have postgres.js make that text a JSON string.
 *  The numbers are PostgreSQL's for json and jsonb. */
function takeJsonAsItComes({ driver }: PostgresConnection): void {
  const serialize = (value: unknown) =>
    typeof value === "string" && /^\s*[[{]/.test(value) ? value : JSON.stringify(value);
  for (const type of [114, 3802]) driver.options.serializers[type] = serialize;
}

/** What runs one statement of a transaction, as far as we use Kysely's. */
type Executor = {
  executeQuery(query: { sql: string; parameters: unknown[]; query: { kind: string } }): Promise<unknown>;
};

const takeLimit = `select set_config('statement_timeout', split_part(c, '=', 2), true)
  from pg_db_role_setting s, unnest(s.setconfig) c
  where s.setrole = current_user::regrole and c like 'statement_timeout=%'
    and s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()))
  order by s.setdatabase desc limit 1`;

/** A role that is taken for a transaction brings none of its settings along. PostgREST sets its statement_timeout for
 *  each request; Supabase Lite does not. PGlite runs on one thread and cannot stop a statement. */
function keepTimeLimits(connection: PostgresConnection): void {
  const takeRole: unknown = Reflect.get(connection, "applyJwtSessionContext");
  if (typeof takeRole !== "function") throw new Error("Supabase Lite no longer takes roles where we set their limits.");
  Reflect.set(connection, "applyJwtSessionContext", async (executor: Executor, ...rest: unknown[]) => {
    await takeRole.call(connection, executor, ...rest);
    await executor.executeQuery({ sql: takeLimit, parameters: [], query: { kind: "RawNode" } });
  });
}

/** At its first request Supabase Lite grants every table to strangers and leaves the rest to row-level security. Ours
 *  are granted one by one, in migrations, as on Supabase: it is told that it has done so. */
function keepOurGrants(connection: PgliteConnection | PostgresConnection): void {
  Reflect.set(connection, "rlsState", "active");
}

function pgliteSql(session: Pick<PGlite, "exec" | "query">): Sql {
  return {
    run: async (statements) => void (await session.exec(statements)),
    query: async <Row>(statement: string, parameters: unknown[] = []) =>
      (await session.query<Row>(statement, parameters)).rows,
  };
}
