import { refusals } from "./refusing.ts";
import { callsOf, type Planted } from "./sample-arguments.ts";
import { type Asker, askers, type Callable, type Relation, type WaysOut } from "./ways-out.ts";

/** One request of a crawl. `way`: the table or function it tries; empty for what no catalogue knows. A wrong one is not
 *  expected to be answered. */
export type CrawlRequest = { as: Asker; way: string; path: string; init?: RequestInit; isWrong?: true };

/** How much is asked. Thorough: every call as a stranger and as a member, and every argument wrong once. Brief, for a
 *  back end on which every request is dear and whose functions are those of another that is crawled thoroughly: every
 *  way by at least one call, each planted organisation by one of the two askers where there is an answer. */
export type Depth = "thorough" | "brief";

type Request = Omit<CrawlRequest, "as">;

/** Ways out that no catalogue knows of. */
const otherPaths = ["/", "/config.json", "/healthz", "/rest/v1/", "/auth/v1/settings", "/auth/v1/user"];

const json = { "content-type": "application/json" };

export function requestsFor(ways: WaysOut, planted: Planted, depth: Depth): CrawlRequest[] {
  const isThorough = depth === "thorough";
  const asBoth = (requests: Request[]) => requests.flatMap((one) => askers.map((as) => ({ as, ...one })));
  // A member's mistakes get further than a stranger's.
  const asMember = (requests: Request[]) =>
    requests.map((one): CrawlRequest => ({ as: "member", ...one, isWrong: true }));
  return [
    ...asBoth(otherPaths.map((path) => ({ way: "", path }))),
    ...ways.relations.flatMap((relation) => [
      ...askers.flatMap((as, turn) =>
        readings(relation, as)
          .filter((_, number) => isThorough || number === 0 || (relation.columns[as].length > 0 && number % 2 === turn))
          .map((one) => ({ as, ...one })),
      ),
      ...asMember(mistakes(relation).slice(0, isThorough ? undefined : 1)),
    ]),
    ...ways.callables.flatMap((callable) => {
      const calls = callsOf(callable, planted, depth).map((call) => posted(callable, call));
      return [
        ...(isThorough ? asBoth(calls) : inTurn(refusals[callable.name] ? calls.slice(0, 1) : calls, callable.callers)),
        ...asBoth([got(callable, callsOf(callable, planted, "brief")[0] ?? {})]).filter(
          ({ as }) => isThorough || callable.mediaType !== null || as === "stranger",
        ),
        ...asMember(isThorough ? miscalls(callable, planted) : miscalls(callable, planted).slice(-2)),
      ];
    }),
  ];
}

/** The first call and the last as both; then each as one of those who may call. */
function inTurn(calls: Request[], callers: Asker[]): CrawlRequest[] {
  return calls.flatMap((call, number) => {
    const isForBoth = number === 0 || number === calls.length - 1;
    const asking = isForBoth ? askers : callers.filter((_, turn) => number % callers.length === turn);
    return asking.map((as) => ({ as, ...call }));
  });
}

function readings({ name, linked, columns }: Relation, as: Asker): Request[] {
  const table = `/rest/v1/${name}`;
  const readable = `${table}?select=${columns[as].join() || "*"}`;
  return [
    { way: name, path: readable },
    ...(columns[as].length === 0 ? [] : [{ way: name, path: `${table}?select=*` }]),
    { way: name, path: readable, init: { headers: { accept: "text/csv" } } },
    { way: name, path: readable, init: { headers: { accept: "application/geo+json" } } },
    ...linked.map((other) => ({ way: name, path: `${table}?select=*,${other}(*)` })),
  ];
}

function mistakes({ name }: Relation): Request[] {
  const table = `/rest/v1/${name}`;
  return [
    {
      way: name,
      path: table,
      init: { method: "POST", headers: { ...json, prefer: "return=representation" }, body: "{}" },
    },
    { way: name, path: `${table}?select=nothing` },
    { way: name, path: `${table}?id=eq.nonsense` },
    { way: name, path: `${table}?limit=1`, init: { method: "PATCH", headers: json, body: '{"id":"nonsense"}' } },
  ];
}

const pathOf = ({ name }: Callable) => `/rest/v1/rpc/${name}`;

function posted(callable: Callable, body: object): Request {
  const headers = { ...json, ...(callable.mediaType && { accept: callable.mediaType }) };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  return { way: callable.name, path: pathOf(callable), init };
}

function got(callable: Callable, call: Record<string, unknown>): Request {
  const parts = Object.entries(call).map(([name, value]) => {
    const text = Array.isArray(value) ? `{${value.join(",")}}` : String(value);
    return `${name}=${encodeURIComponent(text)}`;
  });
  const init = callable.mediaType ? { headers: { accept: callable.mediaType } } : {};
  return { way: callable.name, path: `${pathOf(callable)}?${parts.join("&")}`, init };
}

/** Each argument wrong, then all of them, then one that does not exist. */
function miscalls(callable: Callable, planted: Planted): Request[] {
  const wrong = Object.fromEntries(callable.parameters.map(({ name }) => [name, "nonsense'"]));
  const [first = {}] = callsOf(callable, planted, "brief");
  return [
    ...Object.keys(first).map((name) => posted(callable, { ...first, [name]: wrong[name] })),
    posted(callable, wrong),
    posted(callable, { nothing: 1 }),
  ];
}
