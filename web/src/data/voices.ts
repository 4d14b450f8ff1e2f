import { queryOptions } from "@tanstack/react-query";
import type { NoteDraft, ReviewedNote, Voice } from "#domain/neighbourhood-note.ts";
import { client } from "./client.ts";
import { throwRefusal } from "./sending-refused.ts";

/** What people say of a neighbourhood and a moderator has published, the newest first. */
export function voicesQuery(geography: string, code: string) {
  return queryOptions({
    queryKey: ["voices", geography, code],
    queryFn: async ({ signal }): Promise<Voice[]> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("neighbourhood_voices", { geography, code }, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return data ?? [];
    },
    staleTime: 60_000,
  });
}

/**
 * Send a note for a moderator to read. Nobody need be signed in. `pass`: from a puzzle that was solved. `website2` is
 * for machines to fill in. Throws SubmissionRefused when it was not taken; anything else means that it did not arrive.
 */
export async function sendNote(note: NoteDraft & { website2: string }, pass = ""): Promise<void> {
  const supabase = await client();
  const request = supabase.rpc("send_neighbourhood_note", { note });
  throwRefusal(await (pass ? request.setHeader("x-captcha-pass", pass) : request));
}

/** Notes that wait, oldest first, then those published last. Refused for everybody but moderators. */
export const notesToReviewQuery = queryOptions({
  queryKey: ["notes-to-review"],
  queryFn: async ({ signal }): Promise<ReviewedNote[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("notes_to_review").abortSignal(signal).throwOnError();
    return data ?? [];
  },
});

/** Publish or decline a note, or take down a published one. Throws the database's reason. */
export async function decideNote(decided: { note: string; decision: "publish" | "decline" }): Promise<void> {
  const supabase = await client();
  await supabase.rpc("decide_note", decided).throwOnError();
}
