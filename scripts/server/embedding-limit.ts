import type { MiddlewareHandler } from "hono";
import { callerOf } from "./caller.ts";
import type { Env } from "./gateway.ts";
import type { Keys } from "./keys.ts";

/** How many tables a question may go on to from its own, one inside the other: organisations(services(schedules)). */
const mostDeep = 2;

/** Turns away a question that leads from table to table and round again. Each turn multiplies the rows, and the embedded
 *  database, which answers one question at a time and cannot be interrupted, would answer nobody else meanwhile. */
export function embeddingLimit(keys: Keys): MiddlewareHandler<Env> {
  return async (context, next) => {
    const url = new URL(context.req.url);
    const root = url.pathname.split("/").at(-1) ?? "";
    const isTooMuch = url.searchParams.getAll("select").some((select) => goesRound(select, root));
    if (!isTooMuch || callerOf(context.req.raw, keys) === "service") return next();
    const message = `Ask for at most ${mostDeep} tables inside one another, and for none inside itself.`;
    return context.json({ code: "embedding_too_deep", message, details: null, hint: null }, 400);
  };
}

/** Whether the tables of a select parameter lie too deep, or one inside itself. `!hint` and `alias:` are left aside;
 *  a table may also be named by its foreign key, and further in that would hide which it is. */
function goesRound(select: string, root: string): boolean {
  const chain = [decoded(root)];
  for (const [, name = "", mark] of select.matchAll(/([^(),]*)([(),]|$)/g)) {
    if (mark === ")") chain.pop();
    if (mark !== "(") continue;
    const table = name
      .replace(/^.*:/, "")
      .replace(/!.*$/, "")
      .replaceAll(/[\s".]/g, "");
    if (chain.length > mostDeep || chain.includes(table) || (chain.length > 1 && table.endsWith("_fkey"))) return true;
    chain.push(table);
  }
  return false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
