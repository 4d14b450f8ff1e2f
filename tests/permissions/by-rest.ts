import { type Attempt, attempts } from "./attempts.ts";
import type { Found, RowCounts } from "./by-sql.ts";
import { lettersOf, type Outcome } from "./letters.ts";
import { type Persona, personas } from "./personas.ts";

/** Speaks to a REST API that takes back whatever a request did. */
export type SendAs = (persona: Persona, path: string, init: RequestInit) => Promise<Response>;

/** Tries every cell of the exposed schema by HTTP, one request an attempt. */
export async function foundByRest(send: SendAs, all: RowCounts): Promise<Found> {
  const found: Found = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    if (!name.startsWith("public.")) continue;
    const cells: [Persona, string][] = [];
    // One after another: two that take back the same rows' changes could wait for each other for ever.
    for (const persona of personas) {
      const outcomes = await outcomesOf((path, init) => send(persona, path, init), name.slice(7), attempt);
      cells.push([persona, lettersOf(all[name] ?? { rows: 0, about: 0 }, outcomes)]);
    }
    found[name] = Object.fromEntries(cells);
  }
  return found;
}

type Send = (path: string, init: RequestInit) => Promise<Response>;

async function outcomesOf(send: Send, table: string, attempt: Attempt): Promise<(Outcome | null)[]> {
  const { insert, update, where, about } = attempt;
  const write = (method: string, query: string, body?: object) =>
    send(`/${table}${query}`, {
      method,
      headers: { "content-type": "application/json", prefer: "count=exact,return=minimal" },
      ...(body && { body: JSON.stringify(body) }),
    });
  const read = (query: string) => send(`/${table}${query}`, { headers: { prefer: "count=exact", range: "0-0" } });
  const answers = [
    await read(""),
    about ? await read(queryOf(about)) : null,
    await write("POST", "", insert),
    await write("PATCH", queryOf(where), update),
    await write("DELETE", queryOf(where)),
  ];
  return Promise.all(answers.map((answer, place) => answer && outcomeOf(answer, place === 2)));
}

async function outcomeOf(answer: Response, isAddition: boolean): Promise<Outcome> {
  const text = await answer.text();
  if (!answer.ok) {
    const { code, message } = JSON.parse(text) as { code: string; message: string };
    return { refused: `${code} ${message}: ${answer.url}` };
  }
  if (isAddition) return { rows: 1 };
  return { rows: Number(/\/(\d+)$/.exec(answer.headers.get("content-range") ?? "")?.[1] ?? Number.NaN) };
}

function queryOf(columns: Record<string, unknown>): string {
  const filters = Object.entries(columns).map(([column, value]) => {
    const values = (Array.isArray(value) ? value : [value]).map((one) => `"${one}"`);
    return `${column}=in.(${encodeURIComponent(values.join(","))})`;
  });
  return filters.length === 0 ? "" : `?${filters.join("&")}`;
}
