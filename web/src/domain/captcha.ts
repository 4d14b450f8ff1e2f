/** Whose puzzle strangers solve before they add or change something. */
export type CaptchaProvider = "hcaptcha" | "turnstile";

/** As administrators set it. The site key is public; the secret is the server's and never here. */
export type CaptchaSetting = { provider: "none" } | { provider: CaptchaProvider; siteKey: string };

/** What the form is told: whether there is a puzzle, and whether an answer to it can be checked. */
export type CaptchaState = CaptchaSetting & { isReady: boolean; message?: string };

type ProviderFacts = {
  name: string;
  /** The script that draws the puzzle. */
  script: string;
  /** Where the server asks whether a token is good. */
  verify: string;
  /** Hosts that the page's Content-Security-Policy must allow: for scripts, frames, styles and requests. */
  hosts: readonly string[];
};

export const captchaProviders: Readonly<Record<CaptchaProvider, ProviderFacts>> = {
  hcaptcha: {
    name: "hCaptcha",
    script: "https://js.hcaptcha.com/1/api.js?render=explicit",
    verify: "https://api.hcaptcha.com/siteverify",
    hosts: ["https://hcaptcha.com", "https://*.hcaptcha.com"],
  },
  turnstile: {
    name: "Cloudflare Turnstile",
    script: "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit",
    verify: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
    hosts: ["https://challenges.cloudflare.com"],
  },
};

/** What is said where the puzzle is on but its secret is missing: nobody can tell a person from a machine. */
const notReady =
  "This Patchwork asks strangers to solve a puzzle, but cannot check it yet. What you wrote is kept. You can sign in and send it, or tell the people who run this map.";

/** A setting as a form may know it. */
export function captchaState(setting: CaptchaSetting, secret: string | undefined): CaptchaState {
  if (setting.provider === "none" || secret) return { ...setting, isReady: true };
  return { ...setting, isReady: false, message: notReady };
}

export type CaptchaCheck = {
  setting: CaptchaSetting;
  /** Shared with the provider; without it nothing can be checked. */
  secret: string | undefined;
  /** What the solved puzzle gave the browser. */
  token: unknown;
  /** Ask the provider. Throws when it does not answer. */
  ask: (address: string, form: URLSearchParams) => Promise<unknown>;
  /** Note a pass in the database. Throws when it cannot. */
  keepPass: (pass: string) => Promise<void>;
};

/** What is answered to a token: HTTP status and JSON. */
export type CaptchaAnswer = {
  status: 200 | 400 | 409 | 503;
  body: { pass: string } | { code: string; message: string };
};

/** Change a token, once the provider says that it is good, into a pass for one thing. The caller's network address is
 *  not told to the provider. */
export async function captchaAnswer({ setting, secret, token, ask, keepPass }: CaptchaCheck): Promise<CaptchaAnswer> {
  if (setting.provider === "none") return refusal(409, "captcha_off", "No puzzle is asked here. Send again.");
  if (!secret) return refusal(503, "captcha_without_secret", notReady);
  if (typeof token !== "string" || token === "" || token.length > 8192) return notSolved();
  const { name, verify } = captchaProviders[setting.provider];
  const form = new URLSearchParams({ secret, response: token });
  if (setting.provider === "hcaptcha") form.set("sitekey", setting.siteKey);
  const verdict = await ask(verify, form).catch(() => null);
  if (!isVerdict(verdict))
    return refusal(
      503,
      "captcha_unreachable",
      `${name} does not answer just now. What you wrote is kept: try again soon.`,
    );
  if (!verdict.success) return secretIsWrong(verdict) ? refusal(503, "captcha_wrong_secret", notReady) : notSolved();
  const pass = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  await keepPass(pass);
  return { status: 200, body: { pass } };
}

type Verdict = { success: boolean; "error-codes"?: unknown };

function isVerdict(answer: unknown): answer is Verdict {
  return typeof answer === "object" && answer !== null && "success" in answer && typeof answer.success === "boolean";
}

/** Both providers name our own mistakes so. */
function secretIsWrong(verdict: Verdict): boolean {
  const codes = Array.isArray(verdict["error-codes"]) ? verdict["error-codes"] : [];
  return codes.some((code) => typeof code === "string" && /-input-secret$|^sitekey-secret-mismatch$/.test(code));
}

function notSolved(): CaptchaAnswer {
  return refusal(400, "captcha_not_solved", "The puzzle was not solved, or too long ago. Please try a new one.");
}

function refusal(status: 400 | 409 | 503, code: string, message: string): CaptchaAnswer {
  return { status, body: { code, message } };
}
