import type { Context, Handler } from "hono";
import { type CaptchaSetting, captchaAnswer, captchaProviders, captchaState } from "#domain/captcha.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import type { LiteFetch } from "./lite.ts";

/** Where the puzzle is asked about and a solved one is handed in: the address of the same function on Supabase. */
export const captchaPath = "/functions/v1/captcha";

/** What the environment says. `secret`: shared with the provider. `verifyUrl`: another address to ask, for tests. */
export type CaptchaOptions = { secret?: string | undefined; verifyUrl?: string | undefined };

/** The puzzle for strangers, on the server's side. */
export type Captcha = {
  /** GET: whether there is one, and whether it can be checked. */
  state: Handler;
  /** POST {token}: a pass for one thing, once the provider says that the puzzle was solved. */
  check: Handler;
  /** Other hosts that pages may use now; none while the puzzle is off. Never waits. */
  hosts: () => readonly string[];
  /** What whoever starts the server should know; null when nothing is amiss. */
  warning: () => Promise<string | null>;
};

/** How long a page may go on with the hosts of a setting that was changed elsewhere. */
const rememberedMs = 5_000;
const patienceMs = 8_000;

type Parts = { database: Database; lite: LiteFetch; keys: Keys; options: CaptchaOptions };

/** The secret stays in this process: the database knows the setting and the passes, the browser only its own pass. */
export function createCaptcha({ database, lite, keys, options: { secret, verifyUrl } }: Parts): Captcha {
  let known: CaptchaSetting = { provider: "none" };
  let readAt = Number.NEGATIVE_INFINITY;
  const read = async () => {
    readAt = Date.now();
    const [row] = await database.query<{ setting: CaptchaSetting }>("select public.captcha_setting() as setting");
    known = row?.setting ?? { provider: "none" };
    return known;
  };
  const keepPass = (pass: string) => keepPassWith(lite, keys, pass);
  return {
    state: async (context) => context.json(captchaState(await read(), secret), 200, { "Cache-Control": "no-store" }),
    check: async (context) => {
      const setting = await read();
      const token = await tokenOf(context);
      const ask = (address: string, form: URLSearchParams) => askProvider(verifyUrl ?? address, form);
      const { status, body } = await captchaAnswer({ setting, secret, token, ask, keepPass });
      return context.json(body, status, { "Cache-Control": "no-store" });
    },
    hosts: () => {
      // A page must come even while the database is busy, so this answer is the last one known.
      if (Date.now() - readAt > rememberedMs) void read().catch(() => {});
      return known.provider === "none" ? [] : captchaProviders[known.provider].hosts;
    },
    warning: async () => ((await read()).provider === "none" || secret ? null : missingSecret(known)),
  };
}

function missingSecret(setting: CaptchaSetting): string {
  const name = setting.provider === "none" ? "" : captchaProviders[setting.provider].name;
  return [
    `Strangers are asked to solve a puzzle (${name}), but PATCHWORK_CAPTCHA_SECRET is not set: nobody can be let through,`,
    "and strangers can add or change nothing. Set it, or switch the puzzle off on the page People.",
  ].join("\n");
}

async function tokenOf(context: Context): Promise<unknown> {
  const body: unknown = await context.req.json().catch(() => null);
  return typeof body === "object" && body !== null && "token" in body ? body.token : null;
}

async function askProvider(address: string, form: URLSearchParams): Promise<unknown> {
  const answer = await fetch(address, {
    method: "POST",
    body: form,
    redirect: "error",
    signal: AbortSignal.timeout(patienceMs),
  });
  return answer.json();
}

async function keepPassWith(lite: LiteFetch, keys: Keys, pass: string): Promise<void> {
  const request = new Request("http://localhost/rest/v1/rpc/keep_captcha_pass", {
    method: "POST",
    headers: { apikey: keys.secret, "Content-Type": "application/json" },
    body: JSON.stringify({ pass }),
  });
  const answer = await lite(request, null);
  if (!answer.ok) throw new Error(`The database would not keep a pass: ${answer.status}.`);
}
