import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, Handler } from "hono";
import { preferredEncoding } from "./answer-encoding.ts";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
};

type File = { bytes: Buffer; changed: number; etag: string; br?: Promise<Buffer>; gzip?: Promise<Buffer> };

/** Serves the web build: files kept in memory, compressed once, hashed assets for ever. A path without an extension is
 *  a page of the app, which draws it from the address; a missing asset is a plain 404, never a page. */
export function staticFiles(folder: string): Handler {
  const files = new Map<string, File>();
  return async (context) => {
    const path = safePath(context.req.path);
    if (path === null) return context.text("Not found", 404);
    const isPage = extname(path) === "";
    const file = await load(files, folder, isPage ? "index.html" : path);
    if (file) return send(context, file, isPage ? "index.html" : path);
    if (isPage) return context.text("The web app has not been built. Run npm start, or npm run build.", 503);
    return context.text("Not found", 404);
  };
}

async function load(files: Map<string, File>, folder: string, path: string): Promise<File | null> {
  const full = join(folder, path);
  const status = await stat(full).catch(() => null);
  if (!status?.isFile()) return null;
  const known = files.get(path);
  if (known?.changed === status.mtimeMs) return known;
  const file = {
    bytes: await readFile(full),
    changed: status.mtimeMs,
    etag: `"${status.size.toString(36)}-${Math.round(status.mtimeMs).toString(36)}"`,
  };
  files.set(path, file);
  return file;
}

async function send(context: Context, file: File, path: string): Promise<Response> {
  const type = types[extname(path)] ?? "application/octet-stream";
  const encoding = /text|json|svg/.test(type) ? preferredEncoding(context.req.header("accept-encoding")) : null;
  const headers = new Headers({
    "Content-Type": type,
    "Cache-Control": path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: file.etag,
    Vary: "Accept-Encoding",
  });
  if (context.req.header("if-none-match") === file.etag) return new Response(null, { status: 304, headers });
  if (encoding) headers.set("Content-Encoding", encoding);
  const body = encoding ? await encoded(file, encoding) : file.bytes;
  headers.set("Content-Length", String(body.length));
  return new Response(context.req.method === "HEAD" ? null : new Uint8Array(body), { headers });
}

function encoded(file: File, encoding: "br" | "gzip"): Promise<Buffer> {
  if (encoding === "br") {
    file.br ??= brotli(file.bytes, brotliOptions);
    return file.br;
  }
  file.gzip ??= gzipped(file.bytes, { level: 9 });
  return file.gzip;
}

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

function safePath(path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const relative = normalize(decoded).replace(/^[/\\]+/, "");
  if (decoded.includes("\0") || relative.split(sep).some((part) => part.startsWith("."))) return null;
  return relative;
}
