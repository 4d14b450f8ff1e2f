import { createHmac } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { startCluster } from "#tests/cluster/postgres.ts";
import { smallTownSql } from "#tests/db/small-town.ts";
import { startPostgrest } from "./postgrest.ts";
import type { Asked } from "./requests.ts";

/** Something that answers Supabase's REST API over the small town. */
export type BackEnd = { name: string; send(asked: Asked): Promise<Response> };

const keys = {
  publishable: "sb_publishable_compat-compat-compat_00000000",
  secret: "sb_secret_compat-compat-compat_00000000",
  jwtSecret: "a-secret-for-tests-that-is-long-enough-for-hs256",
};

const accounts: Record<string, string> = { contributor: "c", analyst: "a", moderator: "d", administrator: "e" };

/** Moments that would differ between databases filled one after another. */
const stillMoments = `
update organisations set checked_at = '2026-01-15' where checked_at is not null;
update organisations set updated_at = '2026-01-15';`;

/** Supabase Lite over PGlite, Supabase Lite over PostgreSQL, and PostgREST over the same PostgreSQL, each with a small
 *  town of its own. */
export async function openBackEnds(port: number): Promise<{ backEnds: BackEnd[]; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), "patchwork-compat-"));
  await writeFile(join(home, "keys.json"), JSON.stringify(keys), { mode: 0o600 });
  const cluster = await startCluster();
  const owner = new pg.Client({ connectionString: cluster.url });
  await owner.connect();
  const databaseFor = async (name: string) => {
    await owner.query(`create database ${name}`);
    return cluster.url.replace(/\/postgres$/, `/${name}`);
  };

  const liteUrl = await databaseFor("for_lite");
  const postgrestUrl = await databaseFor("for_postgrest");
  const pglite = await openPatchwork({ home, snapshot: "empty", isLimited: false });
  const postgres = await openPatchwork({ home, databaseUrl: liteUrl, isLimited: false });
  const prepared = await openPatchwork({ home, databaseUrl: postgrestUrl, isLimited: false });
  for (const { database } of [pglite, postgres, prepared]) await database.run((await smallTownSql()) + stillMoments);
  await prepared.close();
  await owner.query("create role authenticator login noinherit");
  await owner.query("grant anon, authenticated, service_role to authenticator");
  await owner.end();
  const postgrest = await startPostgrest(postgrestUrl.replace("postgres@", "authenticator@"), keys.jwtSecret, port);

  return {
    backEnds: [
      { name: "Lite on PGlite", send: (asked) => sendToLite(pglite, asked) },
      { name: "Lite on PostgreSQL", send: (asked) => sendToLite(postgres, asked) },
      { name: "PostgREST on PostgreSQL", send: (asked) => sendToPostgrest(postgrest.url, asked) },
    ],
    async close() {
      await postgrest.stop();
      await Promise.all([pglite.close(), postgres.close()]);
      await cluster.stop();
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

/** A signed token as Supabase's own sign-in gives; none for a stranger. */
function tokenOf(persona: Asked["as"]): string | null {
  if (!persona || persona === "stranger") return null;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const expiry = Math.floor(Date.now() / 1000) + 3600;
  const claims =
    persona === "service"
      ? { role: "service_role", exp: expiry }
      : {
          role: "authenticated",
          aud: "authenticated",
          sub: `00000000-0000-4000-8000-00000000000${accounts[persona]}`,
          exp: expiry,
        };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createHmac("sha256", keys.jwtSecret).update(signed).digest("base64url")}`;
}
