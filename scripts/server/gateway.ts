import type { Context, Handler } from "hono";
import { apiKeyOf } from "./caller.ts";
import type { Keys } from "./keys.ts";
import type { LiteFetch } from "./lite.ts";

/** What the adapter that owns the socket tells us; null within this process. */
export type Bindings = { peerAddress: string | null };
export type Env = { Bindings: Bindings };

/** Hands a request to Supabase Lite as it came, with a key if it had none. `isLimited`: the database is told the
 *  caller's address, to hold it to the rates that administrators set. */
export function gateway(lite: LiteFetch, keys: Keys, { isLimited }: { isLimited: boolean }): Handler<Env> {
  return (context) => {
    const address = peerAddressOf(context);
    return lite(withAddress(withKey(context.req.raw, keys), isLimited ? address : null), address);
  };
}

/** Whoever asks: the socket's other end, or what our own proxy says. */
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

/** What the database reads a caller's address from: ours to write, never the caller's. */
function withAddress(request: Request, address: string | null): Request {
  const headers = new Headers(request.headers);
  headers.delete("cf-connecting-ip");
  headers.delete("x-forwarded-for");
  if (address) headers.set("x-forwarded-for", address);
  return new Request(request, { headers });
}
