import { type Answer, createApp } from "./app.ts";
import { type CaptchaOptions, createCaptcha } from "./captcha.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import { createLite } from "./lite.ts";
import type { Mail } from "./mail.ts";
import { webFolder } from "./paths.ts";
import { version } from "./version.ts";

/** A Patchwork that can be spoken to: over the network, or in this process without a port. */
export type Patchwork = {
  fetch: typeof fetch;
  url: string;
  publishableKey: string;
  secretKey: string;
  close(): Promise<void>;
};

/** A Patchwork opened in this process. */
/** `warning`: what whoever starts it should know. */
export type OpenedPatchwork = Patchwork & {
  answer: Answer;
  database: Database;
  mail: Mail;
  warning: () => Promise<string | null>;
};

/** What a Patchwork is put together from. `isLimited`: strangers are held to a rate. */
export type Parts = {
  database: Database;
  keys: Keys;
  mail: Mail;
  url?: string | undefined;
  isLimited: boolean;
  captcha?: CaptchaOptions;
};

/** Puts the API and the web app over a database that is ready. */
export function patchworkOver({
  database,
  keys,
  mail,
  url = "http://localhost:8000",
  isLimited,
  captcha: options = {},
}: Parts): OpenedPatchwork {
  const lite = createLite({ database, keys, siteUrl: url, email: mail.driver, isConfirming: mail.isDelivered });
  const captcha = createCaptcha({ database, lite, keys, options });
  const answer = createApp({ database, lite, keys, version, webFolder, isLimited, captcha });
  return {
    answer,
    database,
    mail,
    url,
    fetch: async (input, init) => answer(new Request(input, init), { peerAddress: null }),
    publishableKey: keys.publishable,
    secretKey: keys.secret,
    warning: captcha.warning,
    close: () => database.close(),
  };
}
