import { App, type EmailDriver } from "@supabase/lite";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";

/** Answers a request; the peer is the address of the socket it came by, null within this process. */
export type LiteFetch = (request: Request, peerAddress: string | null) => Promise<Response>;

/** What Supabase Lite is told. `isConfirming`: a password account must prove its e-mail address first. */
export type LiteOptions = {
  database: Database;
  keys: Keys;
  siteUrl: string;
  email: EmailDriver;
  isConfirming: boolean;
};

/** Supabase's API over our database: /rest/v1 and /auth/v1. */
export function createLite(options: LiteOptions): LiteFetch {
  const { database, keys, siteUrl, email, isConfirming } = options;
  const app = new App({
    connection: database.connection,
    api: { enabled: true, schemas: ["public"], extra_search_path: ["public", "extensions"], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishable,
      secret_key: keys.secret,
      site_url: siteUrl,
      additional_redirect_urls: [],
      enable_signup: true,
      minimum_password_length: 8,
      email: {
        enable_signup: true,
        enable_confirmations: isConfirming,
        double_confirm_changes: true,
        otp_length: 6,
        otp_expiry: 3600,
      },
    },
    options: {
      server: { admin: false, disableStudio: true, disableFallback: true },
      drivers: { email },
    },
  });
  return (request, peerAddress) => database.alone(() => wholeAnswer(app, request, peerAddress));
}

/** The answer with its body already read: nothing of it is left to do when the next request has its turn. */
async function wholeAnswer(app: App, request: Request, peerAddress: string | null): Promise<Response> {
  const response = await app.fetch(request, { peerAddress });
  const body = response.body ? await response.arrayBuffer() : null;
  return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
}
