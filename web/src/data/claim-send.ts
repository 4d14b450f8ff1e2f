import type { ClaimMethod } from "./claim-options.ts";
import { client } from "./client.ts";

/** What became of a claim; `sentTo` when a code is on its way. */
export type Claimed = {
  id: string | null;
  status: "granted" | "waiting";
  sentTo?: string | null;
  expiresAt?: string | null;
};

/** Claim an organisation. Throws the database's reason. */
export async function sendClaim(claim: { organisation: string; method: ClaimMethod; note?: string }): Promise<Claimed> {
  const supabase = await client();
  const { data } = await supabase.rpc("claim_organisation", claim).throwOnError();
  return data;
}
