import { client } from "./client.ts";
import type { ReminderAnswer } from "./reminder-state.ts";

/** Answers a reminder, once. Throws the database's reason when the link no longer answers. */
export async function answerReminder(token: string, answer: ReminderAnswer, note: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("answer_reminder", { token, answer, ...(note ? { note } : {}) }).throwOnError();
}
