import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** What somebody may answer to a reminder. */
export type ReminderAnswer = "still_right" | "changed" | "closed";

/** What a link out of a reminder can still do. */
export type ReminderState = {
  state: "open" | "used" | "expired" | "gone" | "unknown";
  answer: ReminderAnswer | null;
  /** Whether this address wants no more letters about the organisation. */
  isStopped: boolean;
  organisation: { id: string; name: string; checkedAt: string | null } | null;
};

/** Reads what a link can still do, and changes nothing. It is asked by POST, to keep the token out of every log. */
export function reminderStateQuery(token: string) {
  return queryOptions({
    queryKey: ["reminder-state", token],
    queryFn: async ({ signal }): Promise<ReminderState> => {
      const supabase = await client();
      const { data } = await supabase.rpc("reminder_state", { token }).abortSignal(signal).throwOnError();
      return data;
    },
    // The answer given on this page must not change the page under whoever gave it.
    refetchOnWindowFocus: false,
  });
}
