import type { MiddlewareHandler } from "hono";
import { callerOf } from "./caller.ts";
import { captchaPath } from "./captcha.ts";
import { type Env, peerAddressOf } from "./gateway.ts";
import type { Keys } from "./keys.ts";

/** How often one address may do what costs somebody else: a moderator's time, an e-mail, a guess at a code. */
type Limit = { isMeant: (path: string, url: URL) => boolean; times: number; minutes: number; sentence: string };

const limits: Limit[] = [
  {
    isMeant: (path) => path === "/rest/v1/rpc/submit_organisation",
    times: 20,
    minutes: 60,
    sentence: "That is a lot of organisations from one place in an hour. Please wait a little before adding another.",
  },
  {
    isMeant: (path) => path === "/auth/v1/verify",
    times: 20,
    minutes: 10,
    sentence: "That is a lot of codes tried. Please wait ten minutes, then ask for a new code.",
  },
  {
    isMeant: (path) => path === captchaPath,
    times: 120,
    minutes: 10,
    sentence: "That is a lot of puzzles from one place. Please wait ten minutes, then try again.",
  },
  {
    isMeant: isSignIn,
    times: 60,
    minutes: 10,
    sentence: "That is a lot of sign-ins from one place. Please wait ten minutes, then try again.",
  },
];

/** Turns away an address that does too much of one thing, with a sentence and the seconds to wait. Counts are kept in
 *  memory and forgotten at a restart; the secret key is never counted. */
export function rateLimit(keys: Keys, now: () => number = Date.now): MiddlewareHandler<Env> {
  const counts = new Map<string, { count: number; until: number }>();
  return async (context, next) => {
    const url = new URL(context.req.url);
    const path = plainPath(url);
    const index = limits.findIndex((limit) => limit.isMeant(path, url));
    const limit = limits[index];
    if (!limit || context.req.method === "OPTIONS" || callerOf(context.req.raw, keys) === "service") return next();
    for (const [name, { until }] of counts) if (until <= now()) counts.delete(name);
    const name = `${index} ${peerAddressOf(context) ?? "this process"}`;
    const entry = counts.get(name) ?? { count: 0, until: now() + limit.minutes * 60_000 };
    counts.set(name, { ...entry, count: entry.count + 1 });
    if (entry.count < limit.times) return next();
    const waitS = Math.ceil((entry.until - now()) / 1000);
    return context.json({ code: "over_request_rate_limit", message: limit.sentence }, 429, {
      "Retry-After": String(waitS),
    });
  };
}

/** The path as Supabase Lite reads it: one letter written as %5F must not be a way round a limit. */
function plainPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

function isSignIn(path: string, url: URL): boolean {
  if (path === "/auth/v1/token") return url.searchParams.get("grant_type") !== "refresh_token";
  return /^\/auth\/v1\/(otp|magiclink|signup|recover|resend)$/.test(path);
}
