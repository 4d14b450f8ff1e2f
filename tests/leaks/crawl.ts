import { leaksIn } from "./leaks-in.ts";
import { callsOf, type Planted, withoutSamples } from "./sample-arguments.ts";
import type { Truth } from "./truths.ts";
import type { Callable, Relation } from "./ways-out.ts";

/** A stranger has no account; a member has one and nothing to do with what was planted. */
export type Asker = "stranger" | "member";
export type Ask = (as: Asker, path: string, init?: RequestInit) => Promise<Response>;

/** What came of a crawl: each leak with the request that brought it, the functions that answered anybody at all, and
 *  every text that came back. */
export type Crawled = { leaks: string[]; answering: Set<string>; said: string; requests: number };

/** A wrong one is asked as a member only, whose mistakes get further than a stranger's. */
type Request = { path: string; init?: RequestInit; callable?: string; isWrong?: true };

/** Asks every way out as a stranger and as a member, rightly and wrongly, and looks for the truths in what comes.
 *  Throws, by name, for a function that it has no arguments for. */
export async function crawl(
  ask: Ask,
  ways: { relations: Relation[]; callables: Callable[] },
  planted: Planted,
  truths: Truth[],
): Promise<Crawled> {
  const missing = withoutSamples(ways.callables, planted);
  if (missing.length > 0) throw new Error(`Give tests/leaks/sample-arguments.ts a sample for ${missing.join(", ")}.`);
  const requests: Request[] = [
    ...otherPaths.map((path) => ({ path })),
    ...ways.relations.flatMap(relationRequests),
    ...ways.callables.flatMap((callable) => callableRequests(callable, planted)),
  ];
  const crawled: Crawled = { leaks: [], answering: new Set(), said: "", requests: requests.length };
  for (const request of requests) {
    if (!request.isWrong) await look(ask, "stranger", request, truths, crawled);
    await look(ask, "member", request, truths, crawled);
  }
  return crawled;
}

/** Asks once, and notes what came of it. */
async function look(ask: Ask, as: Asker, { path, init, callable }: Request, truths: Truth[], notes: Crawled) {
  const answer = await ask(as, path, init);
  const body = new Uint8Array(await answer.arrayBuffer());
  const headers = Buffer.from(JSON.stringify([...answer.headers]));
  notes.said += Buffer.from(body).toString("latin1");
  if (callable && answer.ok) notes.answering.add(callable);
  const leaks = [...leaksIn(body, answer.headers.get("content-type"), truths), ...leaksIn(headers, null, truths)];
  for (const leak of leaks) notes.leaks.push(`${leak} to a ${as}: ${path} ${init?.body ?? ""}`);
}

/** Ways out that no catalogue knows of. */
const otherPaths = ["/", "/config.json", "/healthz", "/rest/v1/", "/auth/v1/settings", "/auth/v1/user"];

const json = { "content-type": "application/json" };

function relationRequests({ name, linked }: Relation): Request[] {
  const table = `/rest/v1/${name}`;
  return [
    { path: `${table}?select=*` },
    { path: `${table}?select=*`, init: { headers: { accept: "text/csv" } } },
    { path: `${table}?select=*`, init: { headers: { accept: "application/geo+json" } } },
    ...linked.map((other) => ({ path: `${table}?select=*,${other}(*)` })),
    { path: `${table}?select=nothing`, isWrong: true },
    { path: `${table}?id=eq.nonsense`, isWrong: true },
    {
      path: table,
      init: { method: "POST", headers: { ...json, prefer: "return=representation" }, body: "{}" },
      isWrong: true,
    },
    { path: `${table}?limit=1`, init: { method: "PATCH", headers: json, body: '{"id":"nonsense"}' }, isWrong: true },
  ];
}

function callableRequests(callable: Callable, planted: Planted): Request[] {
  const path = `/rest/v1/rpc/${callable.name}`;
  const calls = callsOf(callable, planted);
  const posted = (body: object): Request => ({
    path,
    init: { method: "POST", headers: json, body: JSON.stringify(body) },
    callable: callable.name,
  });
  const wrongly = (body: object): Request => ({ ...posted(body), isWrong: true });
  const wrong = Object.fromEntries(callable.parameters.map(({ name }) => [name, "nonsense'"]));
  const [first = {}] = calls;
  return [
    ...calls.map(posted),
    { path: `${path}?${queryOf(first)}`, callable: callable.name },
    ...Object.keys(first).map((name) => wrongly({ ...first, [name]: wrong[name] })),
    wrongly(wrong),
    wrongly({ nothing: 1 }),
  ];
}

function queryOf(call: Record<string, unknown>): string {
  const parts = Object.entries(call).map(([name, value]) => {
    const text = Array.isArray(value) ? `{${value.join(",")}}` : String(value);
    return `${name}=${encodeURIComponent(text)}`;
  });
  return parts.join("&");
}
