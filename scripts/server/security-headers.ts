import type { MiddlewareHandler } from "hono";

/** Nothing from another host, but for those of a puzzle that is switched on, and answers to requests from a routing
 *  service that is set; no plug-ins, no frames of ours elsewhere.
 *  Blob: MapLibre's worker and images drawn on a canvas. Inline styles: React Aria and MapLibre place elements by the
 *  style attribute. */
function contentSecurityPolicy(hosts: readonly string[], asked: readonly string[]): string {
  const from = (...sources: string[]) => [...sources, ...hosts].join(" ");
  return [
    "default-src 'self'",
    `script-src ${from("'self'")}`,
    "worker-src 'self' blob:",
    `style-src ${from("'self'", "'unsafe-inline'")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${from("'self'", ...asked)}`,
    ...(hosts.length > 0 ? [`frame-src ${hosts.join(" ")}`] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

const headers = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Puts the security headers on every answer. `hosts`: which others a page may use at the moment; `asked`: which it may
 *  only send requests to. */
export function securityHeaders(hosts: () => readonly string[], asked: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    await next();
    context.res.headers.set("Content-Security-Policy", contentSecurityPolicy(hosts(), asked()));
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}
