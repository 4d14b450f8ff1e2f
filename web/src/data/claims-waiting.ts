import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** A claim that waits for a moderator. */
export type WaitingClaim = {
  id: string;
  createdAt: string;
  note: string | null;
  organisation: { id: string; name: string; website: string | null; email: string | null; phone: string | null };
  member: { name: string; email: string; since: string };
  /** How many look after it already. */
  editors: number;
};

/** Claims that wait, oldest first. Refused for everybody but moderators. */
export const claimsWaitingQuery = queryOptions({
  queryKey: ["claims-waiting"],
  queryFn: async ({ signal }): Promise<WaitingClaim[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("claims_waiting").abortSignal(signal).throwOnError();
    return data ?? [];
  },
});
