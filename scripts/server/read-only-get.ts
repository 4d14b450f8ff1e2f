import type { MiddlewareHandler } from "hono";
import { type FunctionNames, functionOf } from "./function-names.ts";
import type { Env } from "./gateway.ts";

/** Refuses to run by GET what may write, in the words of PostgREST. Supabase Lite would run it, and mail scanners and
 *  previews open every link they see. */
export function readOnlyGet(names: Promise<FunctionNames>): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { method, path } = context.req;
    if (method !== "GET" && method !== "HEAD") return next();
    const name = functionOf(path);
    if (!name || !(await names).writers.has(name)) return next();
    const message = `cannot execute ${name} in a read-only transaction`;
    return context.json({ code: "25006", message, details: null, hint: null }, 405, { Allow: "POST" });
  };
}
