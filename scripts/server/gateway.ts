import type { Context, Handler } from "hono";
import { apiKeyOf } from "./caller.ts";
import type { Keys } from "./keys.ts";
import type { LiteFetch } from "./lite.ts";

/** What the adapter that owns the socket tells us; null within this process. */
export type Bindings = { peerAddress: string | null };
export type Env = { Bindings: Bindings };

/** Hands a request to Supabase Lite as it came, with a key if it had none. */
export function gateway(lite: LiteFetch, keys: Keys): Handler<Env> {
  return (context) => lite(withKey(context.req.raw, keys), peerAddressOf(context));
}

/** The socket's other end. */
export function peerAddressOf(context: Context<Env>): string | null {
  return context.env?.peerAddress ?? null;
}

/** A request without a key is a stranger's, so that QGIS and a browser's address bar can read a plain URL. A key sent
 *  only as a bearer token is moved to where Supabase Lite looks for it. */
export function withKey(request: Request, keys: Keys): Request {
  if (apiKeyOf(request)) return request;
  const headers = new Headers(request.headers);
  const bearer = /^Bearer (sb_\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer) headers.delete("authorization");
  headers.set("apikey", bearer ?? keys.publishable);
  return new Request(request, { headers });
}
