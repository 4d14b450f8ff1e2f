import { client } from "./client.ts";

/** No more reminders about this organisation to the address that got the link. */
export async function stopReminders(token: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("stop_reminders", { token }).throwOnError();
}
