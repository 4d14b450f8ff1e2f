import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import type { Role } from "./membership.ts";

/** What the link of an invitation offers. */
export type InvitationOffer = {
  state: "open" | "used" | "expired" | "revoked" | "unknown";
  email: string | null;
  role: Role | null;
  organisation: { id: string; name: string } | null;
  handsOver: boolean | null;
  /** The signed-in person has the address it was sent to. */
  isYours: boolean;
};

/** What a token from a letter is worth. Asking changes nothing. */
export const invitationOfferQuery = (token: string, userId: string | null) =>
  queryOptions({
    queryKey: ["invitation-offer", token, userId],
    queryFn: async ({ signal }): Promise<InvitationOffer> => {
      const supabase = await client();
      const { data } = await supabase.rpc("invitation_for", { token }).abortSignal(signal).throwOnError();
      return data;
    },
  });
