import { createHmac } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";
import { smallTownSql } from "#tests/db/small-town.ts";
import { accounts, type Persona, roleOf } from "#tests/permissions/personas.ts";
import { startPostgrest } from "./postgrest.ts";
import type { Asked } from "./requests.ts";

/** Something that answers Supabase's REST API over the small town. */
export type BackEnd = { name: string; send(asked: Asked): Promise<Response> };

export const keys = {
  publishable: "sb_publishable_compat-compat-compat_00000000",
  secret: "sb_secret_compat-compat-compat_00000000",
  jwtSecret: "a-secret-for-tests-that-is-long-enough-for-hs256",
};

/** Moments that would differ between databases filled one after another. */
const stillMoments = `
update organisations set checked_at = '2026-01-15' where checked_at is not null;
update organisations set updated_at = '2026-01-15';`;

/** Supabase Lite over PGlite, Supabase Lite over PostgreSQL, and PostgREST over the same PostgreSQL, each with a small
 *  town of its own. */
export async function openBackEnds(port: number): Promise<{ backEnds: BackEnd[]; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "patchwork-compat-"));
  await writeFile(join(home, "keys.json"), JSON.stringify(keys), { mode: 0o600 });
  const [liteUrl, postgrestUrl] = [await newDatabase("for_lite"), await newDatabase("for_postgrest")];
  const pglite = await openPatchwork({ home, snapshot: "empty", isLimited: false });
  const postgres = await openPatchwork({ home, databaseUrl: liteUrl, isLimited: false });
  const prepared = await openPatchwork({ home, databaseUrl: postgrestUrl, isLimited: false });
  for (const { database } of [pglite, postgres, prepared]) await database.run((await smallTownSql()) + stillMoments);
  await prepared.close();
  const postgrest = await startPostgrest(asAuthenticator(postgrestUrl), keys.jwtSecret, port);

  return {
    backEnds: [
      { name: "Lite on PGlite", send: (asked) => sendToLite(pglite, asked) },
      { name: "Lite on PostgreSQL", send: (asked) => sendToLite(postgres, asked) },
      { name: "PostgREST on PostgreSQL", send: (asked) => sendToPostgrest(postgrest.url, asked) },
    ],
    async close() {
      await postgrest.stop();
      await Promise.all([pglite.close(), postgres.close()]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

function sendToLite(patchwork: OpenedPatchwork, asked: Asked): Promise<Response> {
  const headers = new Headers(asked.headers);
  headers.set("apikey", asked.as === "service" ? keys.secret : keys.publishable);
  const token = tokenOf(asked.as);
  if (token && asked.as !== "service") headers.set("authorization", `Bearer ${token}`);
  return patchwork.fetch(`${patchwork.url}/rest/v1${asked.path}`, init(asked, headers));
}

function sendToPostgrest(url: string, asked: Asked): Promise<Response> {
  const headers = new Headers(asked.headers);
  const token = tokenOf(asked.as);
  if (token) headers.set("authorization", `Bearer ${token}`);
  return fetch(`${url}${asked.path}`, init(asked, headers));
}

function init(asked: Asked, headers: Headers): RequestInit {
  if (asked.body === undefined) return { method: asked.method ?? "GET", headers };
  headers.set("content-type", "application/json");
  return { method: asked.method ?? "POST", headers, body: JSON.stringify(asked.body) };
}

/** The same database for the user that PostgREST connects as: it may become whoever asks, and nothing else. */
export function asAuthenticator(databaseUrl: string): string {
  return databaseUrl.replace("postgres@", "authenticator@");
}

/** A signed token as Supabase's own sign-in gives; none for a stranger. */
export function tokenOf(persona: Persona = "stranger"): string | null {
  return persona === "stranger" ? null : signedToken(roleOf(persona), accounts[persona]);
}

/** A token for an account, or for a role that has none. */
export function signedToken(role: string, sub?: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const claims = { role, exp, ...(sub && { aud: "authenticated", sub }) };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createHmac("sha256", keys.jwtSecret).update(signed).digest("base64url")}`;
}
