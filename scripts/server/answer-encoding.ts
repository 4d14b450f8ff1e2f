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
  const encoded = async (bytes: Buffer, accepted: string | undefined, fingerprint: string) => {
    const encoding = bytes.length < smallestBytes ? null : preferredEncoding(accepted);
    if (!encoding) return { body: bytes, encoding };
    const name = `${encoding} ${fingerprint}`;
    const body = compressed.get(name) ?? (await compress(bytes, encoding));
    if (bytes.length >= keptFromBytes) compressed.set(name, body);
    return { body, encoding };
  };
  return async (context, next) => {
    await next();
    const answer = context.res;
    if (!isPlainText(answer)) return;
    const bytes = Buffer.from(await answer.arrayBuffer());
    const fingerprint = createHash("sha1").update(bytes).digest("base64url");
    const isRead = context.req.method === "GET" && answer.status === 200;
    const headers = headersOf(answer, isRead ? `W/"${fingerprint}"` : null);
    context.res = undefined;
    if (isRead && context.req.header("if-none-match")?.includes(headers.get("ETag") as string)) {
      headers.delete("content-length");
      context.res = new Response(null, { status: 304, headers });
      return;
    }
    const { body, encoding } = await encoded(bytes, context.req.header("accept-encoding"), fingerprint);
    if (encoding) headers.set("Content-Encoding", encoding);
    headers.set("Content-Length", String(body.length));
    context.res = new Response(new Uint8Array(body), { status: answer.status, headers });
  };
}

/** The answer's own headers, and what a browser may keep it under; null when it may not be kept. */
function headersOf(answer: Response, tag: string | null): Headers {
  const headers = new Headers(answer.headers);
  headers.append("Vary", "Accept-Encoding");
  if (!tag) return headers;
  headers.set("ETag", tag);
  if (!headers.has("cache-control")) headers.set("Cache-Control", "private, no-cache");
  headers.append("Vary", "Accept, Authorization, apikey");
  return headers;
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

/** Words that nobody has compressed yet. */
function isPlainText(answer: Response): boolean {
  const type = answer.headers.get("content-type") ?? "";
  const isText = /json|csv|^text\/|vector-tile|javascript/.test(type);
  return isText && answer.body !== null && !answer.headers.has("content-encoding");
}
