import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import type { Role } from "./membership.ts";

/** A member as administrators see them. */
export type Member = { id: string; displayName: string; role: Role; createdAt: string };

/** Every member, newest first. Others than administrators get themselves only. */
export const membersQuery = queryOptions({
  queryKey: ["members"],
  queryFn: async ({ signal }): Promise<Member[]> => {
    const supabase = await client();
    const { data } = await supabase
      .from("members")
      .select("id, display_name, role, created_at")
      .order("created_at", { ascending: false })
      .abortSignal(signal)
      .throwOnError();
    return data.map((row) => ({
      id: row.id,
      displayName: row.display_name ?? "",
      role: row.role as Role,
      createdAt: row.created_at,
    }));
  },
});
