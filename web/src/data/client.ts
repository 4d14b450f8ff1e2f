import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "./database.generated.ts";

/** Where the data lives: the same for the embedded server, a server over PostgreSQL, and Supabase. */
export type Connection = { url: string; key: string };

export type Client = SupabaseClient<Database>;

let connecting: Promise<Connection> | undefined;
let creating: Promise<Client> | undefined;

/** Read `/config.json` once. Throws when the server does not answer or answers something else; the next call tries again. */
export function connection(): Promise<Connection> {
  connecting ??= readConnection().catch((error: unknown) => {
    connecting = undefined;
    throw error;
  });
  return connecting;
}

/** The one Supabase client of the page. */
export function client(): Promise<Client> {
  creating ??= createConnected().catch((error: unknown) => {
    creating = undefined;
    throw error;
  });
  return creating;
}

/** The library comes while the settings do, and neither is waited for before the first words are on screen. */
async function createConnected(): Promise<Client> {
  const [{ createClient }, { url, key }] = await Promise.all([import("@supabase/supabase-js"), connection()]);
  return createClient<Database>(url, key, { auth: { persistSession: true, autoRefreshToken: true } });
}

async function readConnection(): Promise<Connection> {
  const response = await fetch("/config.json");
  if (!response.ok) throw new Error(`The server answered ${response.status} for its settings.`);
  const { url, key } = (await response.json()) as Partial<Connection>;
  if (typeof url !== "string" || typeof key !== "string") throw new Error("The server's settings cannot be read.");
  // The development server stands before the API, at an address of its own.
  return { url: import.meta.env.DEV ? window.location.origin : url, key };
}
