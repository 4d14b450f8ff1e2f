import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** An entry that somebody says has closed, and that waits for a moderator. */
export type Closure = {
  closure: string;
  id: string;
  name: string;
  theme: string;
  way: "reminder" | "call";
  note: string | null;
  reportedAt: string;
  reportedBy: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
};

/** Entries said to have closed, oldest first. For moderators. */
export const closuresQuery = queryOptions({
  queryKey: ["closures"],
  queryFn: async ({ signal }): Promise<Closure[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("closures_to_check").abortSignal(signal).throwOnError();
    return data ?? [];
  },
});

/** A moderator agrees that it has closed, or puts the entry back. Throws the database's reason. */
export async function decideClosure(closure: string, isClosed: boolean): Promise<void> {
  const supabase = await client();
  await supabase.rpc("decide_closure", { closure, is_closed: isClosed }).throwOnError();
}
