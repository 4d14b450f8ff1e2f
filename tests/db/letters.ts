import type { Sql } from "#scripts/server/database.ts";
import { become, type Persona } from "./small-town.ts";

type Letter = { recipient: string; subject: string; body: string };

/** Hands the rest of a transaction to another persona. */
export async function turnTo(sql: Sql, persona: Persona): Promise<void> {
  await sql.run("reset role");
  await become(sql, persona);
}

/** Letters written in this transaction, oldest first, read as the owner; afterwards nobody in particular asks. */
export async function lettersOf(sql: Sql, kind: string): Promise<Letter[]> {
  await sql.run("reset role");
  return sql.query<Letter>(
    `select recipient, subject, body_text as body from private.outgoing_mail
     where kind = $1 and sent_at is null order by created_at, ctid`,
    [kind],
  );
}

/** What a pattern finds in the last letter of a kind: a code, a token. */
export async function fromLastLetter(sql: Sql, kind: string, pattern: RegExp): Promise<string> {
  const letters = await lettersOf(sql, kind);
  return pattern.exec(letters.at(-1)?.body ?? "")?.[0] ?? "";
}
