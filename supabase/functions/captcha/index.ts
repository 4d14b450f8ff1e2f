// Deno's part of what the embedded server answers at the same address: see scripts/server/captcha.ts.
import { type CaptchaSetting, captchaAnswer, captchaState } from "#domain/captcha.ts";

/** What this function uses of Supabase's runtime. */
declare const Deno: {
  env: { get(name: string): string | undefined };
  serve(answer: (request: Request) => Response | Promise<Response>): void;
};

const patienceMs = 8_000;
const headers = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "authorization, apikey, content-type, x-client-info",
  "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  "Cache-Control": "no-store",
};

Deno.serve(async (request) => {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers });
  const secret = Deno.env.get("PATCHWORK_CAPTCHA_SECRET");
  const setting = (await call("captcha_setting", {})) as CaptchaSetting;
  if (request.method === "GET") return Response.json(captchaState(setting, secret), { headers });
  if (request.method !== "POST") return new Response(null, { status: 405, headers });
  const sent = (await request.json().catch(() => null)) as { token?: unknown } | null;
  const { status, body } = await captchaAnswer({
    setting,
    secret,
    token: sent?.token,
    ask: (address, form) => askProvider(Deno.env.get("PATCHWORK_CAPTCHA_VERIFY_URL") ?? address, form),
    keepPass: async (pass) => void (await call("keep_captcha_pass", { pass })),
  });
  return Response.json(body, { status, headers });
});

async function askProvider(address: string, form: URLSearchParams): Promise<unknown> {
  const answer = await fetch(address, {
    method: "POST",
    body: form,
    redirect: "error",
    signal: AbortSignal.timeout(patienceMs),
  });
  return answer.json();
}

/** Calls a function of the database with the service's key, which Supabase gives to every function. */
async function call(name: string, parameters: object): Promise<unknown> {
  const key = Deno.env.get("SUPABASE_SERVICE_ROLE_KEY") ?? "";
  const answer = await fetch(`${Deno.env.get("SUPABASE_URL")}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { apikey: key, Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify(parameters),
  });
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}.`);
  return answer.status === 204 ? null : answer.json();
}
