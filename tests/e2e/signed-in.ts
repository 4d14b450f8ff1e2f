import { type BrowserContext, expect } from "@playwright/test";
import { sessionStorageKey } from "#data/stored-session.ts";

type Account = { label: string; email: string; password: string };

/** Signs all pages of a context in as one of the demo's people, as a browser that was here before is: by what it has
 *  stored. The page Sign in has tests of its own, and need not be drawn before each of the others. */
export async function signInAs(context: BrowserContext, role: string): Promise<void> {
  const site = await context.request.get("/rest/v1/site?select=demo_accounts");
  const [{ demo_accounts: accounts }] = (await site.json()) as [{ demo_accounts: Account[] }];
  const { email, password } = accounts.find(({ label }) => label.toLowerCase() === role) as Account;
  const answer = await context.request.post("/auth/v1/token?grant_type=password", { data: { email, password } });
  expect(answer.ok()).toBe(true);
  const session = { expires_at: Math.floor(Date.now() / 1000) + 3600, ...(await answer.json()) };
  await context.addInitScript(
    ([key, text]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text);
    },
    [sessionStorageKey, JSON.stringify(session)] as const,
  );
}
