import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Attempt, attempts } from "./attempts.ts";
import { openSmallTown, type Persona, personas, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

/** What each persona may do with each table: S sees every row, s some rows only; I adds, U changes, D removes. */
const mayDo = `
table                      | stranger | contributor | analyst | moderator | administrator | service
public.members             | -        | s           | s       | s         | SUD           | SIUD
public.site                | S        | S           | S       | S         | SIUD          | SIUD
public.geographies         | S        | S           | S       | S         | SIUD          | SIUD
public.neighbourhoods      | S        | S           | S       | S         | SIUD          | SIUD
public.indicators          | S        | S           | S       | S         | SIUD          | SIUD
public.indicator_values    | S        | S           | S       | S         | SIUD          | SIUD
public.indicator_benchmarks| S        | S           | S       | S         | SIUD          | SIUD
public.indicator_coverage  | S        | S           | S       | S         | SIUD          | SIUD
public.taxonomy_terms      | S        | S           | S       | S         | SIUD          | SIUD
public.postcodes           | S        | S           | S       | S         | SIUD          | SIUD
public.basemap_features    | S        | S           | S       | S         | SIUD          | SIUD
public.imports             | -        | -           | S       | S         | SIUD          | SIUD
public.organisations       | s        | S           | s       | SIU       | SIUD          | SIUD
public.organisation_terms  | s        | S           | s       | SIUD      | SIUD          | SIUD
public.services            | s        | S           | s       | SIUD      | SIUD          | SIUD
public.schedules           | s        | S           | s       | SIUD      | SIUD          | SIUD
public.locations           | s        | S           | s       | SIUD      | SIUD          | SIUD
public.service_locations   | s        | S           | s       | SIUD      | SIUD          | SIUD
public.location_neighbourhoods | s    | S           | s       | SIUD      | SIUD          | SIUD
public.location_points     | -        | s           | -       | SIUD      | SIUD          | SIUD
public.organisation_identifiers | s   | S           | s       | SIUD      | SIUD          | SIUD
public.service_areas       | s        | S           | s       | SIUD      | SIUD          | SIUD
public.photos              | s        | S           | s       | SIUD      | SIUD          | SIUD
public.contacts            | s        | s           | s       | SIUD      | SIUD          | SIUD
public.organisation_editors| -        | -           | -       | SIUD      | SIUD          | SIUD
public.organisation_versions | -      | -           | -       | S         | S             | S
private.touched_organisations | -     | -           | -       | -         | -             | -
public.submissions         | -        | -           | -       | SU        | SUD           | SIUD
public.freshness_intervals | S        | S           | S       | S         | SIUD          | SIUD
public.closures            | -        | -           | -       | S         | S             | SIUD
public.callers             | -        | -           | S       | SD        | SD            | SIUD
public.calls               | -        | -           | S       | S         | S             | SIUD
private.reminders          | -        | -           | -       | -         | -             | SIUD
private.reminder_stops     | -        | -           | -       | -         | -             | SIUD
public.site_settings       | -        | -           | -       | -         | SIUD          | SIUD
public.claims              | -        | s           | s       | S         | S             | SIUD
private.claim_codes        | -        | -           | -       | -         | -             | SIUD
public.public_mail_hosts   | S        | S           | S       | S         | SIUD          | SIUD
public.invitations         | -        | -           | -       | -         | S             | SIUD
private.invitation_tokens  | -        | -           | -       | -         | -             | SIUD
private.rate_events        | -        | -           | -       | -         | -             | SIUD
private.address_salt       | -        | -           | -       | -         | -             | SIUD
private.captcha_passes     | -        | -           | -       | -         | -             | SIUD
public.duplicate_pairs     | -        | -           | -       | S         | S             | SIUD
public.merges              | -        | -           | -       | S         | S             | SIUD
private.duplicate_checks   | -        | -           | -       | -         | -             | SIUD
private.import_rows        | -        | -           | -       | -         | SIUD          | SIUD
private.outgoing_mail      | -        | -           | -       | -         | -             | SIUD
`;

type Row = { table: string; cells: Record<Persona, string> };
const rows: Row[] = mayDo
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [table = "", ...cells] = line.split("|").map((cell) => cell.trim());
    return {
      table,
      cells: Object.fromEntries(personas.map((persona, i) => [persona, cells[i] ?? ""])) as Row["cells"],
    };
  });

it("names every table there is, and has a way to try each", async () => {
  const tables = await town.database.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'private') order by 1`,
  );
  expect(rows.map(({ table }) => table).sort()).toEqual(tables.map(({ name }) => name));
  expect(Object.keys(attempts).sort()).toEqual(tables.map(({ name }) => name));
});

describe.each(rows)("$table", ({ table, cells }) => {
  it.each(personas)("lets %s do what the table says and nothing else", async (persona) => {
    const tried = attempts[table];
    if (!tried) throw new Error(`No way to try ${table}.`);
    expect(await whatWorks(table, persona, tried)).toBe(cells[persona]);
  });
});

async function whatWorks(table: string, persona: Persona, { insert, update, where }: Attempt): Promise<string> {
  const all = await count(`select * from ${table}`);
  const seen = await count(`select * from ${table}`, persona);
  const changed = await count(`update ${table} set ${update} where ${where} returning 1`, persona);
  const removed = await count(`delete from ${table} where ${where} returning 1`, persona);
  const letters = [
    seen === 0 ? "" : seen === all ? "S" : "s",
    (await isAllowed(insert, persona)) ? "I" : "",
    changed > 0 ? "U" : "",
    removed > 0 ? "D" : "",
  ];
  expect(all).toBeGreaterThan(0);
  return letters.join("") || "-";
}

async function count(statement: string, persona?: Persona): Promise<number> {
  try {
    const run = (sql: { query<R>(s: string): Promise<R[]> }) => sql.query(statement);
    const found = persona ? await town.as(persona, run) : await town.asOwner(run);
    return found.length;
  } catch (error) {
    if ((error as { code?: string }).code === "42501") return 0;
    throw error;
  }
}

/** A row that is refused because there is one already was let through by the policy. */
async function isAllowed(statement: string, persona: Persona): Promise<boolean> {
  try {
    await town.as(persona, (sql) => sql.query(statement));
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "42501") return false;
    if (code === "23505") return true;
    throw error;
  }
}
