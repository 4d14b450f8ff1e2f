import type { MiddlewareHandler } from "hono";
import { apiKeyOf } from "./caller.ts";
import type { Database } from "./database.ts";
import { type FunctionNames, functionOf } from "./function-names.ts";
import type { Env } from "./gateway.ts";
import type { Keys } from "./keys.ts";
import { RecentlyUsed } from "./recently-used.ts";

/** The functions whose answers are large, the same for every stranger, and asked for by every first visit. */
const keptFunctions = new Set([
  "explore_start",
  "neighbourhood_outlines",
  "neighbourhood_index",
  "indicator_choropleth",
  "indicator_catalogue",
  "basemap",
]);
/** Some answers tell of ages, and those pass without a write. */
const longestMs = 60_000;
const mostCharacters = 64_000_000;

type Kept = { body: string; type: string; until: number; state: string };

/**
 * Keeps the answers strangers ask for most in memory until anything is written: a first visit should not wait for what
 * the last one was told. PGlite has one session for everybody, and every write to it comes through this process. To
 * PostgreSQL others may write: it is asked for its snapshot, which is another after any commit.
 */
export function keptAnswers(database: Database, names: Promise<FunctionNames>, keys: Keys): MiddlewareHandler<Env> {
  const answers = new RecentlyUsed<Kept>(mostCharacters, ({ body }) => body.length);
  let writes = 0;
  const forget = () => {
    writes += 1;
    answers.clear();
  };
  const answerRead: MiddlewareHandler<Env> = async (context, next) => {
    const key = context.req.method === "GET" ? plainKey(context.req.raw, keys) : null;
    if (!key) return next();
    // Read before the answer is: what is committed between the two makes the answer newer than its state says.
    const state = await stateOf(database);
    const kept = answers.get(key);
    if (kept && kept.until > Date.now() && kept.state === state) return answerOf(kept);
    const writesBefore = writes;
    await next();
    if (context.res.status !== 200) return;
    const type = context.res.headers.get("content-type") ?? "application/json";
    const body = await context.res.clone().text();
    if (writes === writesBefore) answers.set(key, { body, type, until: Date.now() + longestMs, state });
  };
  return async (context, next) => {
    const { method, path } = context.req;
    if (["GET", "HEAD", "OPTIONS"].includes(method)) return answerRead(context, next);
    if (method === "POST" && (await names).readers.has(functionOf(path))) return next();
    // Before and after: what is being read while this is written must not be kept either.
    forget();
    await next();
    forget();
  };
}

/** What a transaction that begins now would see, in a word; for PGlite the count of writes says as much. */
async function stateOf(database: Database): Promise<string> {
  if (database.kind === "pglite") return "";
  const [row] = await database.query<{ state: string }>("select pg_current_snapshot()::text as state");
  return row?.state ?? "";
}

function answerOf({ body, type }: Kept): Response {
  return new Response(body, { headers: { "Content-Type": type, Vary: "Accept, Authorization, apikey" } });
}

/** What an answer is kept under; null when it is not one of those kept, comes with another key than the public one, or
 *  is to be anything but plain JSON. */
function plainKey(request: Request, keys: Keys): string | null {
  const { headers } = request;
  const url = new URL(request.url);
  if (!keptFunctions.has(functionOf(url.pathname))) return null;
  if (!/^(\*\/\*|application\/json)?$/.test(headers.get("accept") ?? "")) return null;
  if (["range", "prefer", "accept-profile"].some((name) => headers.has(name))) return null;
  const isPublic = (key: string | null | undefined) => !key || key === keys.publishable;
  if (!isPublic(apiKeyOf(request)) || !isPublic(headers.get("authorization")?.replace(/^Bearer /i, ""))) return null;
  url.searchParams.delete("apikey");
  url.searchParams.sort();
  return `${url.pathname}?${url.searchParams}`;
}
