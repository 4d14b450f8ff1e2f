import type { Database } from "#scripts/server/database.ts";
import { become, rolledBack } from "#tests/db/small-town.ts";
import { attempts, statementsFor } from "./attempts.ts";
import { lettersOf, type Outcome } from "./letters.ts";
import { type Persona, personas } from "./personas.ts";

/** Runs one statement, says how many rows it reached or why it was refused, and takes it back. */
const attemptFunction = `
create schema matrix;
grant usage on schema matrix to public;
create function matrix.attempt(statement text) returns text language plpgsql as $$
declare
  reached bigint;
begin
  if statement = '' then
    return null;
  end if;
  execute statement;
  get diagnostics reached = row_count;
  set constraints all immediate;
  raise exception using errcode = 'MATRX', message = reached;
exception when others then
  return case when sqlstate = 'MATRX' then sqlerrm else sqlstate || ' ' || sqlerrm || ': ' || statement end;
end
$$;`;

/** What every persona may do with every table, found by trying in SQL; nothing of it stays. */
export type Found = Record<string, Partial<Record<Persona, string>>>;

/** How many rows each table has, and how many of them are the Pantry's. */
export type RowCounts = Record<string, { rows: number; about: number }>;

/** Tries every cell under the role and identity of its persona: one question a persona. */
export async function foundBySql(database: Database): Promise<Found> {
  const all = await rowCounts(database);
  const found: Found = {};
  for (const persona of personas) {
    const outcomes = await outcomesAs(database, persona);
    for (const [table, tried] of Object.entries(outcomes)) {
      const cell = lettersOf(all[table] ?? { rows: 0, about: 0 }, tried);
      found[table] = { ...found[table], [persona]: cell };
    }
  }
  return found;
}

/** Counted as the owner, whom no policy hides anything from. */
export async function rowCounts(database: Database): Promise<RowCounts> {
  const counts: RowCounts = {};
  for (const [table, tried] of Object.entries(await outcomesAs(database, null))) {
    const [rows, about] = tried.map((outcome) => (outcome && "rows" in outcome ? outcome.rows : 0));
    counts[table] = { rows: rows ?? 0, about: about ?? 0 };
  }
  return counts;
}

async function outcomesAs(database: Database, persona: Persona | null): Promise<Record<string, (Outcome | null)[]>> {
  const tables = Object.entries(attempts).map(([table, attempt]) => ({ table, tries: statementsFor(table, attempt) }));
  const answers = await rolledBack(database, async (sql) => {
    await sql.run(attemptFunction);
    if (persona) await become(sql, persona);
    return sql.query<{ outcome: string | null }>(
      "select matrix.attempt(statement) as outcome from json_array_elements_text($1::json) statement",
      [JSON.stringify(tables.flatMap(({ tries }) => (persona ? tries : tries.slice(0, 2))))],
    );
  });
  const outcomes = answers.map(({ outcome }) => outcomeOf(outcome));
  return Object.fromEntries(tables.map(({ table, tries }) => [table, outcomes.splice(0, persona ? tries.length : 2)]));
}

function outcomeOf(text: string | null): Outcome | null {
  if (text === null) return null;
  return /^\d+$/.test(text) ? { rows: Number(text) } : { refused: text };
}
