import type { CaptchaSetting } from "#domain/captcha.ts";
import { client } from "./client.ts";

/** Set whose puzzle strangers solve. For administrators; throws the database's reason. */
export async function saveCaptchaSetting(setting: CaptchaSetting): Promise<void> {
  const supabase = await client();
  await supabase.from("site_settings").update({ value: setting }).eq("key", "captcha").throwOnError();
}
