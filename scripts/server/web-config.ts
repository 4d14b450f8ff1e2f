import type { Handler } from "hono";

/** Tells the web app where the API is: at the address that this very page came by. */
export function webConfig(publishableKey: string): Handler {
  return (context) => {
    const url = new URL(context.req.url);
    const protocol = context.req.header("x-forwarded-proto")?.split(",")[0]?.trim();
    if (protocol === "http" || protocol === "https") url.protocol = protocol;
    context.header("Cache-Control", "no-store");
    return context.json({ url: url.origin, key: publishableKey });
  };
}
