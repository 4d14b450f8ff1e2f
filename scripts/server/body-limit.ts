import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit as limitBody } from "hono/body-limit";
import { type Caller, callerOf } from "./caller.ts";
import type { Env } from "./gateway.ts";
import type { Keys } from "./keys.ts";

/** Bytes one request may carry. Members may import files in parts; strangers send a form. */
const maximumBytes: Record<Caller, number> = {
  service: 64 * 1024 * 1024,
  member: 8 * 1024 * 1024,
  anyone: 256 * 1024,
};

/** Turns away what is too large before it is read. */
export function bodyLimit(keys: Keys): MiddlewareHandler<Env> {
  const limit = (caller: Caller) =>
    limitBody({ maxSize: maximumBytes[caller], onError: tooLarge(maximumBytes[caller]) });
  const byCaller = { service: limit("service"), member: limit("member"), anyone: limit("anyone") };
  return (context, next) => byCaller[callerOf(context.req.raw, keys)](context, next);
}

function tooLarge(bytes: number): (context: Context) => Response {
  const size = bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${bytes / 1024 / 1024} MB`;
  const message = `That is more than this server takes at once (${size}). Send it in smaller parts.`;
  return (context) => context.json({ code: "request_too_large", message }, 413);
}
