import attemptsByTable from "./attempts.json" with { type: "json" };

type Columns = Record<string, unknown>;

/**
 * How to try a table: a row to add, a change, and which rows to change or remove, each column's value by its name.
 * `about` are the rows that belong to the Quayside Pantry, which the first of the two editors keeps.
 */
export type Attempt = { insert: Columns; update: Columns; where: Columns; about?: Columns };

export const attempts: Record<string, Attempt> = attemptsByTable;

/** The same attempts as statements of SQL, in the order in which `lettersOf` takes their answers. */
export function statementsFor(table: string, { insert, update, where, about }: Attempt): string[] {
  return [
    `select * from ${table}`,
    about ? `select * from ${table}${conditionOf(table, about)}` : "",
    addition(table, insert),
    change(table, update) + conditionOf(table, where),
    `delete from ${table}${conditionOf(table, where)}`,
  ];
}

function addition(table: string, row: Columns): string {
  const columns = Object.keys(row).join(", ");
  if (columns === "") return `insert into ${table} default values`;
  return `insert into ${table} (${columns}) select ${columns} from ${rowOf(table, row)} given`;
}

function change(table: string, row: Columns): string {
  const settings = Object.keys(row).map((column) => `${column} = given.${column}`);
  return `update ${table} set ${settings.join(", ")} from ${rowOf(table, row)} given`;
}

/** The values become those of the columns just as PostgREST makes them. */
function rowOf(table: string, row: Columns): string {
  return `jsonb_populate_record(null::${table}, ${quoted(JSON.stringify(row))}::jsonb)`;
}

function conditionOf(table: string, columns: Columns): string {
  const conditions = Object.entries(columns).map(([column, value]) => {
    const values = (Array.isArray(value) ? value : [value]).map((one) => quoted(String(one)));
    return `${table}.${column}::text in (${values.join(", ")})`;
  });
  return conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
