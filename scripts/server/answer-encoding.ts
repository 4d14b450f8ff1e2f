import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import { RecentlyUsed } from "./recently-used.ts";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this, compressing costs more than it saves. */
const smallestBytes = 1024;

/** From this size on, what was compressed is kept: a country's answer takes longer to compress than to make. */
const keptFromBytes = 100_000;
const mostKeptBytes = 32_000_000;

/** Gives answers of the API a fingerprint, so that what has not changed is not sent again, and compresses the rest. */
export function encodeAnswers(): MiddlewareHandler {
  const compressed = new RecentlyUsed<Buffer>(mostKeptBytes, ({ length }) => length);
  return async (context, next) => {
    await next();
    const answer = context.res;
    if (!isText(answer) || answer.headers.has("content-encoding") || !answer.body) return;
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = new Headers(answer.headers);
    headers.append("Vary", "Accept-Encoding");
    const fingerprint = createHash("sha1").update(bytes).digest("base64url");
    context.res = undefined;
    if (context.req.method === "GET" && answer.status === 200) {
      const tag = `W/"${fingerprint}"`;
      headers.set("ETag", tag);
      if (!headers.has("cache-control")) headers.set("Cache-Control", "private, no-cache");
      headers.append("Vary", "Accept, Authorization, apikey");
      if (context.req.header("if-none-match")?.includes(tag)) {
        headers.delete("content-length");
        context.res = new Response(null, { status: 304, headers });
        return;
      }
    }
    const encoding = bytes.length < smallestBytes ? null : preferredEncoding(context.req.header("accept-encoding"));
    const name = `${encoding} ${fingerprint}`;
    const body = encoding ? (compressed.get(name) ?? (await compress(bytes, encoding))) : bytes;
    if (encoding && bytes.length >= keptFromBytes) compressed.set(name, body);
    if (encoding) headers.set("Content-Encoding", encoding);
    headers.set("Content-Length", String(body.length));
    context.res = new Response(new Uint8Array(body), { status: answer.status, headers });
  };
}

/** The best encoding that a browser takes and we make; null when it takes neither. */
export function preferredEncoding(accepted: string | undefined): "br" | "gzip" | null {
  const names = new Set(
    (accepted ?? "")
      .split(",")
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(";")[0]),
  );
  if (names.has("br")) return "br";
  return names.has("gzip") ? "gzip" : null;
}

function compress(bytes: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  if (encoding === "gzip") return gzipped(bytes, { level: 6 });
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

function isText(answer: Response): boolean {
  const type = answer.headers.get("content-type") ?? "";
  return /json|csv|^text\/|vector-tile|javascript/.test(type);
}
