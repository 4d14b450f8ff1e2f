import { client } from "./client.ts";

/** Ask somebody by e-mail to look after an organisation, with oneself or in one's place. Throws the database's reason. */
export async function inviteEditor(invited: {
  organisation: string;
  email: string;
  hand_over: boolean;
}): Promise<void> {
  const supabase = await client();
  await supabase.rpc("invite_editor", invited).throwOnError();
}
