import { client } from "./client.ts";

/** What a code came to; a wrong one says how many tries are left. */
export type CodeTried = { status: "granted" | "wrong" | "refused" | "expired"; attemptsLeft: number };

/** Try the code of a claim. Throws when nobody is signed in or the server is not reached. */
export async function confirmClaim(claim: string, code: string): Promise<CodeTried> {
  const supabase = await client();
  const { data } = await supabase.rpc("confirm_claim", { claim, code }).throwOnError();
  return data;
}
