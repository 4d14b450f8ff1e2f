/** Where the data lives: the same for the embedded server, a server over PostgreSQL, and Supabase. */
export type Connection = { url: string; key: string };

let connecting: Promise<Connection> | undefined;

/** Read `/config.json` once. Throws when the server does not answer or answers something else; the next call tries again. */
export function connection(): Promise<Connection> {
  connecting ??= readConnection().catch((error: unknown) => {
    connecting = undefined;
    throw error;
  });
  return connecting;
}

async function readConnection(): Promise<Connection> {
  const response = await fetch("/config.json");
  if (!response.ok) throw new Error(`The server answered ${response.status} for its settings.`);
  const { url, key } = (await response.json()) as Partial<Connection>;
  if (typeof url !== "string" || typeof key !== "string") throw new Error("The server's settings cannot be read.");
  // The development server stands before the API, at an address of its own.
  return { url: import.meta.env.DEV ? window.location.origin : url, key };
}
