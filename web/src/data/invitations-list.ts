import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import type { Role } from "./membership.ts";

/** Somebody asked to take a role, who has not answered yet. */
export type Invitation = { id: string; email: string; role: Role; createdAt: string; expiresAt: string };

/** Open and expired invitations to a role, newest first. For administrators. */
export const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: async ({ signal }): Promise<Invitation[]> => {
    const supabase = await client();
    const { data } = await supabase
      .from("invitations")
      .select("id, email, role, created_at, expires_at")
      .not("role", "is", null)
      .is("accepted_at", null)
      .is("revoked_at", null)
      .order("created_at", { ascending: false })
      .limit(200)
      .abortSignal(signal)
      .throwOnError();
    return data.map((row) => ({
      id: row.id,
      email: row.email,
      role: row.role as Role,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }));
  },
});
