import { words } from "./words.ts";

/** What to tell a person when signing in failed: never whether an address has an account. */
export function signInProblem(error: unknown): string {
  const { status, code, name } = (error ?? {}) as { status?: number; code?: string; name?: string };
  if (status === 429 || code?.startsWith("over_")) return words.problems.tooOften;
  if (code === "invalid_credentials") return words.problems.wrongPassword;
  if (code === "otp_expired" || status === 403) return words.problems.wrongCode;
  if (name === "AuthRetryableFetchError" || name === "TypeError") return words.problems.notReached;
  if (status === 400 || status === 401 || status === 422) return words.problems.other;
  return words.problems.other;
}
