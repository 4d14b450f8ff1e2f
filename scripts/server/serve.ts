import { rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { type HttpBindings, serve } from "@hono/node-server";
import type { Answer } from "./app.ts";
import { callerAddress } from "./caller-address.ts";
import { type ServerNote, serverNoteName } from "./connect.ts";

/** A server that listens. It asks for patience until it is given what answers. */
export type Listening = { url: string; answerWith(answer: Answer): Promise<void>; close(): Promise<void> };

/** The address is taken; the message says what to do. */
export class PortTakenError extends Error {
  override name = "PortTakenError";
}

/** `proxies`: how many of ours stand before the server. */
type ListenOptions = { host: string; port: number; home: string; proxies?: number };

/** Takes the port at once, so that a port in use is heard of before any work is done. */
export async function listen(options: ListenOptions): Promise<Listening> {
  let answer: Answer = stillStarting;
  const server = await bind((request, bindings) => answer(request, bindings), options);
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : options.port;
  const url = `http://${nameInUrl(options.host)}:${port}`;
  const note = join(options.home, serverNoteName);
  return {
    url,
    async answerWith(ready) {
      answer = ready;
      await writeFile(note, JSON.stringify({ pid: process.pid, url } satisfies ServerNote), { mode: 0o600 });
    },
    async close() {
      if (answer !== stillStarting) await rm(note, { force: true });
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), 2_000);
      await closed;
      clearTimeout(impatience);
    },
  };
}

/** What somebody sees who opens the address before the database is ready: a page that asks again by itself. */
const stillStarting: Answer = () =>
  new Response(
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta http-equiv="refresh" content="2">' +
      "<title>Patchwork is starting</title><p>Patchwork is starting. This page will open by itself.</p></html>",
    {
      status: 503,
      headers: { "Content-Type": "text/html; charset=utf-8", "Retry-After": "2", "Cache-Control": "no-store" },
    },
  );

function bind(answer: Answer, { host: hostname, port, proxies = 0 }: ListenOptions): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({
      hostname,
      port,
      fetch: (request, bindings) => {
        const socket = (bindings as HttpBindings).incoming.socket.remoteAddress ?? null;
        return answer(request, { peerAddress: callerAddress(socket, request.headers.get("x-forwarded-for"), proxies) });
      },
    }) as Server;
    server.once("listening", () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTakenError(takenMessage(port)) : error);
    });
  });
}

/** What a person on this machine types; 0.0.0.0 is where a server listens, not an address. */
function nameInUrl(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function takenMessage(port: number): string {
  return [
    `Port ${port} is in use by another program, perhaps another Patchwork.`,
    `Stop that program, or choose another port: PORT=${port + 1} npm start`,
  ].join("\n");
}
