import { createHmac, timingSafeEqual } from "node:crypto";
import type { Keys } from "./keys.ts";

/** Who asks, as far as the key and the signed token say; what they may do is the database's to decide. */
export type Caller = "service" | "member" | "anyone";

/** Reads a request's key and token; one that does not verify counts as nobody's. */
export function callerOf(request: Request, keys: Keys): Caller {
  if (isSame(apiKeyOf(request) ?? "", keys.secret)) return "service";
  const token = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  return token && isSignedBy(token, keys.jwtSecret) ? "member" : "anyone";
}

/** The key of a request: Supabase takes it as a header or in the query. */
export function apiKeyOf(request: Request): string | null {
  return request.headers.get("apikey") ?? new URL(request.url).searchParams.get("apikey");
}

function isSignedBy(token: string, secret: string): boolean {
  const [header, payload, signature] = token.split(".");
  if (!header || !payload || !signature) return false;
  return isSame(signature, createHmac("sha256", secret).update(`${header}.${payload}`).digest("base64url"));
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
