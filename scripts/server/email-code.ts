import type { Handler } from "hono";
import { type Env, peerAddressOf, withKey } from "./gateway.ts";
import type { Keys } from "./keys.ts";
import type { LiteFetch } from "./lite.ts";

/** Where codes are checked. */
export const verifyPath = "/auth/v1/verify";

/** Checks an e-mailed code. Supabase takes the type `email` for a code of either kind, Supabase Lite wants to be told
 *  whether it came with a sign-in or with a new password account: so both are tried. A failed try uses nothing up. */
export function verifyEmailCode(lite: LiteFetch, keys: Keys): Handler<Env> {
  return async (context) => {
    const request = withKey(context.req.raw, keys);
    const text = await request.text();
    const verify = (body: string) => {
      const headers = new Headers(request.headers);
      headers.delete("content-length");
      return lite(new Request(request.url, { method: "POST", headers, body }), peerAddressOf(context));
    };
    const asked = objectFrom(text);
    if (asked?.type !== "email") return verify(text);
    const signedIn = await verify(JSON.stringify({ ...asked, type: "magiclink" }));
    return signedIn.ok ? signedIn : verify(JSON.stringify({ ...asked, type: "signup" }));
  };
}

function objectFrom(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
