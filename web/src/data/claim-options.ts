import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** How somebody shows that an organisation is theirs to look after. */
export type ClaimMethod = "email_domain" | "contact_code" | "moderator";

/** What the caller could do to claim an organisation. */
export type ClaimOptions = {
  organisation: { id: string; name: string };
  isEditor: boolean;
  isSignedIn: boolean;
  hasEditors: boolean;
  /** Its place is secret, so a moderator looks at every claim. */
  mustAskModerator: boolean;
  /** Host of its website, when that is its alone; null otherwise. */
  ownHost: string | null;
  isAtOwnHost: boolean;
  /** Its published e-mail address. */
  codeGoesTo: string | null;
  waiting: { id: string; method: ClaimMethod; createdAt: string; expiresAt: string | null } | null;
};

/** How the signed-in person could claim an organisation; null when it is not published. */
export const claimOptionsQuery = (organisation: string, userId: string | null) =>
  queryOptions({
    queryKey: ["claim-options", organisation, userId],
    queryFn: async ({ signal }): Promise<ClaimOptions | null> => {
      const supabase = await client();
      const { data } = await supabase.rpc("claim_options", { organisation }).abortSignal(signal).throwOnError();
      return data;
    },
  });
