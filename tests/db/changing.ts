import type { Sql } from "#scripts/server/database.ts";
import { become, type Persona, rpc } from "./small-town.ts";

/** Organisations of tests/fixtures/small-town that the tests of changes are about. */
export const pantry = "00000000-0000-4000-8000-000000000001";
export const quietHour = "00000000-0000-4000-8000-000000000003";
export const pantryService = "00000000-0000-4000-8001-000000000001";
export const pantryPlace = "00000000-0000-4000-8000-000000000011";
export const quietPlace = "00000000-0000-4000-8000-000000000013";

/** The member who edits the pantry's entry. */
const editor = "00000000-0000-4000-8000-00000000000b";

export type Change = { path: string; before?: unknown; after: unknown };
export type Conflict = {
  path: string;
  before: unknown;
  yours: unknown;
  theirs: unknown;
  by: string | null;
  at: string;
};
export type Answer = {
  status: "published" | "waiting" | "conflict";
  version: number;
  reference: string | null;
  conflicts: Conflict[];
  published: string[];
  publicBefore?: unknown;
  publicNow?: unknown;
};
export type Shown = { version: number; description: string; [key: string]: unknown };

/** Becomes somebody for the rest of a transaction, whoever one was before. */
export async function act(sql: Sql, persona: Persona | "editor"): Promise<void> {
  await sql.run("reset role");
  if (persona !== "editor") return become(sql, persona);
  await become(sql, "contributor");
  await sql.query("select set_config('request.jwt.claim.sub', $1, true)", [editor]);
}

/** Sends changes of an organisation as one persona; of the version that is current unless one is given. */
export async function change(
  sql: Sql,
  persona: Persona | "editor",
  changes: Change[],
  more: { organisation?: string; base?: number; reason?: string; proposer?: object } = {},
): Promise<Answer> {
  const organisation = more.organisation ?? pantry;
  await act(sql, persona);
  const base =
    more.base ?? (await rpc<{ version: number }>(sql, "organisation_for_change", { id: organisation })).version;
  return rpc<Answer>(sql, "change_organisation", {
    organisation,
    base_version: base,
    changes: JSON.stringify(changes),
    reason: more.reason ?? null,
    proposer: more.proposer ? JSON.stringify(more.proposer) : null,
  });
}

/** An organisation as a stranger sees it. */
export async function publicly(sql: Sql, id = pantry): Promise<Shown> {
  await act(sql, "stranger");
  return rpc<Shown>(sql, "organisation", { id });
}
