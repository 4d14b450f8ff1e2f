import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** What a member may do, from least to most. */
export const roles = ["contributor", "analyst", "moderator", "administrator"] as const;

export type Role = (typeof roles)[number];

/** Who is signed in, as this Patchwork knows them. */
export type Membership = { id: string; displayName: string | null; role: Role };

/** The signed-in person's membership; null for a stranger. */
export function membershipQuery(userId: string | null) {
  return queryOptions({
    queryKey: ["membership", userId],
    queryFn: async ({ signal }): Promise<Membership | null> => {
      if (!userId) return null;
      const supabase = await client();
      const { data } = await supabase.rpc("my_membership").abortSignal(signal).throwOnError();
      return data;
    },
    staleTime: 60_000,
  });
}
