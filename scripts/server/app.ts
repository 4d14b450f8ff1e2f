import { Hono } from "hono";
import { encodeAnswers } from "./answer-encoding.ts";
import { bodyLimit } from "./body-limit.ts";
import { type Captcha, captchaPath } from "./captcha.ts";
import type { Database } from "./database.ts";
import { verifyEmailCode, verifyPath } from "./email-code.ts";
import { embeddingLimit } from "./embedding-limit.ts";
import { functionNames } from "./function-names.ts";
import { type Bindings, type Env, gateway } from "./gateway.ts";
import { health } from "./health.ts";
import { keptAnswers } from "./kept-answers.ts";
import type { Keys } from "./keys.ts";
import type { LiteFetch } from "./lite.ts";
import { rateLimit } from "./rate-limit.ts";
import { readOnlyGet } from "./read-only-get.ts";
import { routingHosts } from "./routing.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";
import { databaseTiles, embeddedTiles, tilePath } from "./tiles.ts";
import { webConfig } from "./web-config.ts";

/** Answers a request that came by a socket, or from this process. */
export type Answer = (request: Request, bindings: Bindings) => Response | Promise<Response>;

/** What the server answers with. `isLimited`: strangers are held to a rate. */
export type AppOptions = {
  database: Database;
  lite: LiteFetch;
  keys: Keys;
  version: string;
  webFolder: string;
  isLimited: boolean;
  captcha: Captcha;
};

/** The whole server, one origin: the API, its tiles, the web app and what a machine asks. */
export function createApp(options: AppOptions): Answer {
  const { database, lite, keys, captcha } = options;
  const app = new Hono<Env>();
  app.use(securityHeaders(captcha.hosts, routingHosts(database)));
  app.onError((error, context) => {
    console.error(error);
    return context.json({ code: "server_error", message: "The server failed to answer. Please try again." }, 500);
  });
  app.get("/healthz", health(database, options.version));
  app.get("/config.json", webConfig(keys.publishable));

  const encoded = encodeAnswers();
  for (const path of ["/rest/v1/*", "/auth/v1/*", captchaPath]) {
    app.use(path, encoded, bodyLimit(keys));
    if (options.isLimited) app.use(path, rateLimit(keys));
  }
  const names = functionNames(database).catch(() => ({ readers: new Set<string>(), writers: new Set<string>() }));
  app.use("/rest/v1/*", embeddingLimit(keys), readOnlyGet(names));
  if (database.kind === "pglite") {
    const tiles = embeddedTiles(lite, keys);
    app.use("/rest/v1/*", tiles.forgetOnChange);
    app.get(tilePath, tiles.answer);
  } else {
    app.get(tilePath, databaseTiles(lite, keys));
  }
  app.use("/rest/v1/*", keptAnswers(database, names, keys));
  app.post(verifyPath, verifyEmailCode(lite, keys));
  app.get(captchaPath, captcha.state);
  app.post(captchaPath, captcha.check);
  app.all("/rest/v1/*", gateway(lite, keys, options));
  app.all("/auth/v1/*", gateway(lite, keys, options));
  app.get("*", staticFiles(options.webFolder));
  return (request, bindings) => app.fetch(request, bindings);
}
