import { queryOptions } from "@tanstack/react-query";
import type { CaptchaState } from "#domain/captcha.ts";
import { connection } from "./connection.ts";

/** Whether strangers solve a puzzle, whose, and whether it can be checked. Asked when it is needed, and then anew. */
export const captchaQuery = queryOptions({
  queryKey: ["captcha"],
  queryFn: async ({ signal }): Promise<CaptchaState> => {
    const answer = await ask({ signal });
    if (!answer.ok) throw new Error(`The puzzle's state could not be read: ${answer.status}.`);
    return (await answer.json()) as CaptchaState;
  },
  staleTime: 0,
  gcTime: 0,
});

/** The puzzle was not taken as solved: a sentence for the person. */
export class PuzzleRefused extends Error {
  override name = "PuzzleRefused";
}

/** Change what a solved puzzle gave into a pass to send one thing with. Throws PuzzleRefused when it is not good;
 *  anything else means that nobody answered. */
export async function captchaPass(token: string): Promise<string> {
  const body = JSON.stringify({ token });
  const answer = await ask({ method: "POST", body, signal: AbortSignal.timeout(20_000) });
  const said = (await answer.json()) as { pass?: string; message?: string };
  if (answer.ok && said.pass) return said.pass;
  throw said.message?.endsWith(".") ? new PuzzleRefused(said.message) : new Error(`No pass: ${answer.status}.`);
}

async function ask(init: RequestInit): Promise<Response> {
  const { url, key } = await connection();
  return fetch(`${url}/functions/v1/captcha`, {
    ...init,
    headers: { apikey: key, "Content-Type": "application/json" },
  });
}
