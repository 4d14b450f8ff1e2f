import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

/** Answers as Supabase's storage does, with its files in memory; whoever is signed in may write. */
export type StandInStorage = { files: Map<string, Buffer>; on(page: Page): Promise<void>; close(): void };

const bucket = "organisation-photos";
const served = `object/public/${bucket}/`;

/** Starts storage for a test. It stands behind the address that pages ask anyway. */
export async function standInStorage(): Promise<StandInStorage> {
  const files = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = request.url?.replace("/storage/v1/", "") ?? "";
    const read = path.startsWith(served) && files.get(path.slice(served.length));
    if (read) return response.writeHead(200, { "Content-Type": "image/webp" }).end(read);
    const told = isMember(request) ? await write(files, path, request) : 403;
    response.writeHead(told === 200 ? 200 : 400, { "Content-Type": "application/json" });
    return response.end(JSON.stringify({ id: bucket, statusCode: String(told) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    files,
    async on(page) {
      await page.route("**/storage/v1/**", (route) => {
        const { pathname } = new URL(route.request().url());
        return route.continue({ url: `http://127.0.0.1:${port}${pathname}` });
      });
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a member asks for. Answers with the status that storage would tell. */
async function write(files: Map<string, Buffer>, path: string, request: IncomingMessage): Promise<number> {
  if (path === `bucket/${bucket}`) return 200;
  const name = path.replace(`object/${bucket}/`, "");
  if (request.method === "DELETE") return files.delete(name) ? 200 : 404;
  if (request.method !== "POST" || files.has(name)) return request.method === "POST" ? 409 : 404;
  files.set(name, await bodyOf(request));
  return 200;
}

function isMember({ headers }: IncomingMessage): boolean {
  const claims = headers.authorization?.split(".")[1] ?? "";
  return Buffer.from(claims, "base64url").toString().includes('"authenticated"');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
