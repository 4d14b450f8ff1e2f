import type { SupabaseClient } from "@supabase/supabase-js";
import type { AnsweringDatabase } from "./answers.ts";
import { connection } from "./connection.ts";
import { mayHaveSession, sessionStorageKey } from "./stored-session.ts";

/** What tables and functions are asked with. */
type Client = Pick<SupabaseClient<AnsweringDatabase>, "from" | "rpc">;

let signing: Promise<SupabaseClient<AnsweringDatabase>> | undefined;
let reading: Promise<Client> | undefined;
const waiting = new Set<() => void>();

/** Asks tables and functions, as whoever is signed in. A stranger does not wait for the code that keeps sessions. */
export function client(): Promise<Client> {
  if (signing || mayHaveSession()) return signingClient();
  reading ??= createReading().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

/** The one client that signs people in and keeps their session. */
export function signingClient(): Promise<SupabaseClient<AnsweringDatabase>> {
  if (signing) return signing;
  signing = createSigning().catch((error: unknown) => {
    signing = undefined;
    throw error;
  });
  for (const begin of waiting) begin();
  waiting.clear();
  return signing;
}

/** Call once there is a client that knows about sessions: at once, or when somebody first signs in.
 *  @returns a function that stops the waiting. */
export function whenSigning(begin: () => void): () => void {
  if (signing || mayHaveSession()) begin();
  else waiting.add(begin);
  return () => waiting.delete(begin);
}

/** The library comes while the settings do, and neither is waited for before the first words are on screen. */
async function createSigning(): Promise<SupabaseClient<AnsweringDatabase>> {
  const [{ createClient }, { url, key }] = await Promise.all([import("@supabase/supabase-js"), connection()]);
  const auth = { persistSession: true, autoRefreshToken: true, storageKey: sessionStorageKey };
  return createClient<AnsweringDatabase>(url, key, { auth });
}

async function createReading(): Promise<Client> {
  const [{ PostgrestClient }, { url, key }] = await Promise.all([import("@supabase/postgrest-js"), connection()]);
  const headers = { apikey: key, Authorization: `Bearer ${key}` };
  return new PostgrestClient<AnsweringDatabase>(`${url}/rest/v1`, { headers });
}
