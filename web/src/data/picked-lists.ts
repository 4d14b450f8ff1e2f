import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** A list that its owner picks by hand. */
export type PickedList = { id: string; name: string; organisations: readonly string[] };

/** The hand-picked lists of whoever is signed in, the lately changed first. */
export function pickedListsQuery(userId: string | null) {
  return queryOptions({
    queryKey: ["own-lists", userId, "picked"],
    queryFn: async ({ signal }): Promise<PickedList[]> => {
      const supabase = await client();
      const { data } = await supabase
        .from("saved_lists")
        .select("id, name, organisations")
        .is("filter", null)
        .order("updated_at", { ascending: false })
        .limit(100)
        .abortSignal(signal)
        .throwOnError();
      return data.map(({ id, name, organisations }) => ({ id, name, organisations: organisations ?? [] }));
    },
    enabled: userId !== null,
  });
}

/** A new list that begins with one organisation; answers with what the list is known by. */
export async function pickFirst(name: string, organisation: string): Promise<string> {
  const supabase = await client();
  const { data } = await supabase.rpc("save_list", { name, organisations: [organisation] }).throwOnError();
  return data.id;
}

/** Put an organisation at the end of a list. */
export async function pick(list: string, organisation: string): Promise<void> {
  await keep(list, (picked) => [...picked.filter((each) => each !== organisation), organisation]);
}

/** Take an organisation out of a list. A list that would be empty goes with its last organisation. */
export async function unpick(list: string, organisation: string): Promise<void> {
  await keep(list, (picked) => picked.filter((each) => each !== organisation));
}

/** What is there now counts, not what a page read a while ago. */
async function keep(list: string, change: (picked: readonly string[]) => string[]): Promise<void> {
  const supabase = await client();
  const { data } = await supabase.from("saved_lists").select("organisations").eq("id", list).single().throwOnError();
  const organisations = change(data.organisations ?? []);
  if (organisations.length === 0) await supabase.from("saved_lists").delete().eq("id", list).throwOnError();
  else await supabase.from("saved_lists").update({ organisations }).eq("id", list).throwOnError();
}
