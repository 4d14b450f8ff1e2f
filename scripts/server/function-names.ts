import type { Database } from "./database.ts";

/** The functions of the API by what PostgreSQL lets them do: `readers` cannot write, `writers` may. */
export type FunctionNames = { readers: ReadonlySet<string>; writers: ReadonlySet<string> };

/** Asks the database once; a name with several functions is a writer's when one of them is. */
export async function functionNames(database: Database): Promise<FunctionNames> {
  const rows = await database.query<{ name: string; reads: boolean }>(
    `select p.proname as name, bool_and(p.provolatile in ('s', 'i')) as reads
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' group by p.proname`,
  );
  const named = (reads: boolean) => new Set(rows.filter((row) => row.reads === reads).map(({ name }) => name));
  return { readers: named(true), writers: named(false) };
}

/** The name of the function that an address of the API calls; empty for any other address. */
export function functionOf(path: string): string {
  return /^\/rest\/v1\/rpc\/([a-z_0-9]+)$/.exec(path)?.[1] ?? "";
}
