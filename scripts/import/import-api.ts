/** The part of Patchwork that an import needs: the API and the key that may write. */
export type ImportServer = { fetch: typeof fetch; url: string; secretKey: string; close(): Promise<void> };

/** The database's own refusal, in its own words. */
export class ImportRefused extends Error {
  readonly hint: string | null;
  constructor(message: string, hint: string | null) {
    super(message);
    this.hint = hint;
  }
}

/** Call a function of the database with the secret key. Throws ImportRefused with the database's sentence. */
export async function callFunction<T>(server: ImportServer, name: string, body: object): Promise<T> {
  const response = await server.fetch(`${server.url}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: server.secretKey },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw refusal(text, response.status);
  return (text ? JSON.parse(text) : null) as T;
}

function refusal(text: string, status: number): ImportRefused {
  try {
    const { message, hint } = JSON.parse(text) as { message?: string; hint?: string | null };
    if (message) return new ImportRefused(message, hint ?? null);
  } catch {
    // not JSON: a proxy or a broken connection; the status is all there is to say
  }
  return new ImportRefused(`The server answered ${status}.`, null);
}
