import { queryOptions } from "@tanstack/react-query";
import type { ClaimMethod } from "./claim-options.ts";
import { client } from "./client.ts";

/** An organisation the signed-in person looks after. */
export type KeptOrganisation = {
  id: string;
  name: string;
  theme: string;
  since: string;
  isTrusted: boolean;
  editors: readonly { name: string; isYou: boolean; since: string }[];
  invitations: readonly { id: string; email: string; handsOver: boolean; expiresAt: string }[];
};

/** A claim of theirs that waits, or was refused lately. */
export type MyClaim = {
  id: string;
  method: ClaimMethod;
  status: "waiting" | "refused";
  reason: string | null;
  createdAt: string;
  organisation: { id: string; name: string };
};

/** What the signed-in person looks after and claims. */
export const myOrganisationsQuery = queryOptions({
  queryKey: ["my-organisations"],
  queryFn: async ({ signal }): Promise<{ organisations: KeptOrganisation[]; claims: MyClaim[] }> => {
    const supabase = await client();
    const { data } = await supabase.rpc("my_organisations").abortSignal(signal).throwOnError();
    return data;
  },
});
