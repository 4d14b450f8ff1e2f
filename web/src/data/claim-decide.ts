import { client } from "./client.ts";

/** Grant or refuse a claim; whoever made it gets a letter. Throws the database's reason. */
export async function decideClaim(decided: {
  claim: string;
  decision: "grant" | "refuse";
  reason?: string;
}): Promise<void> {
  const supabase = await client();
  await supabase.rpc("decide_claim", decided).throwOnError();
}
