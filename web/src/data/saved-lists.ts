import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { client } from "./client.ts";

const savedList = z.object({
  name: z.string(),
  description: z.string().nullable(),
  /** Parameters of a search, as the database keeps them; null for a list picked by hand. */
  filter: z.record(z.string(), z.unknown()).nullable(),
  organisations: z.array(z.string()).nullable(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/** A list as whoever has its link reads it; never whose it is. */
export type SavedList = z.infer<typeof savedList>;

const ownLists = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    token: z.string(),
    isShared: z.boolean(),
    createdAt: z.string(),
  }),
);

/** A list in its owner's own overview. */
export type OwnList = z.infer<typeof ownLists>[number];

/** The list behind a link; null when there is none, or it is private. */
export function savedListQuery(token: string) {
  return queryOptions({
    queryKey: ["saved-list", token],
    queryFn: async ({ signal }): Promise<SavedList | null> => {
      const supabase = await client();
      const { data } = await supabase.rpc("saved_list", { token }).abortSignal(signal).throwOnError();
      return savedList.nullable().parse(data);
    },
  });
}

/** The lists of whoever is signed in, newest first. */
export function ownListsQuery(userId: string | null) {
  return queryOptions({
    queryKey: ["own-lists", userId],
    queryFn: async ({ signal }): Promise<OwnList[]> => {
      const supabase = await client();
      const { data } = await supabase.rpc("my_saved_lists").abortSignal(signal).throwOnError();
      return ownLists.parse(data);
    },
    enabled: userId !== null,
  });
}

/** Keep a search under a name. Throws with the server's sentence; answers with the secret part of its link. */
export async function saveList(list: {
  name: string;
  description: string;
  filter: Record<string, unknown>;
}): Promise<{ token: string }> {
  const supabase = await client();
  const { data } = await supabase
    .rpc("save_list", { name: list.name, description: list.description, filter: list.filter as never })
    .throwOnError();
  return z.object({ token: z.string() }).parse(data);
}

/** Let a list be read by its link, or by its owner only. */
export async function shareList(id: string, isShared: boolean): Promise<void> {
  const supabase = await client();
  await supabase.from("saved_lists").update({ is_shared: isShared }).eq("id", id).throwOnError();
}

/** Take a list away; its link then leads to nothing. */
export async function removeList(id: string): Promise<void> {
  const supabase = await client();
  await supabase.from("saved_lists").delete().eq("id", id).throwOnError();
}
