import { type StorageRefusal, storageRefusal } from "#domain/photo-upload.ts";
import { signingClient } from "./client.ts";
import { connection } from "./connection.ts";

/** The bucket that pictures of organisations are kept in. */
export const photoBucket = "organisation-photos";

/** How long a browser may keep a picture, seconds: one that was taken away is soon gone everywhere. */
const keptS = 3600;

/** Storage would not keep a file, or not take it away. */
export class StorageRefused extends Error {
  override name = "StorageRefused";
  readonly kind: StorageRefusal;

  constructor(kind: StorageRefusal) {
    super(`Storage refused: ${kind}.`);
    this.kind = kind;
  }
}

/** Ask storage something as whoever is signed in. Throws when it cannot be reached. */
export async function askStorage(path: string, init: RequestInit = {}): Promise<Response> {
  const [{ url, key }, supabase] = await Promise.all([connection(), signingClient()]);
  const { data } = await supabase.auth.getSession();
  const headers = { apikey: key, Authorization: `Bearer ${data.session?.access_token ?? key}`, ...init.headers };
  return fetch(`${url}/storage/v1/${path}`, { ...init, headers });
}

/** Keep a file; one that is there already is the same one, sent before. Throws StorageRefused. */
export async function keepFile(path: string, file: Blob): Promise<void> {
  const headers = { "Content-Type": file.type, "Cache-Control": `max-age=${keptS}`, "x-upsert": "false" };
  const response = await askStorage(`object/${photoBucket}/${path}`, { method: "POST", headers, body: file });
  if (response.ok) return;
  const body = await bodyOf(response);
  if (response.status !== 409 && (body as { statusCode?: unknown } | null)?.statusCode !== "409")
    throw new StorageRefused(storageRefusal(response.status, body));
}

/** Take a file away; one that is not there is gone already. Throws StorageRefused. */
export async function removeFile(path: string): Promise<void> {
  const response = await askStorage(`object/${photoBucket}/${path}`, { method: "DELETE" });
  if (response.ok) return;
  const kind = storageRefusal(response.status, await bodyOf(response));
  // What the caller may not touch is told as not found, like what is not there.
  if (kind !== "no-storage" || (await isServed(path))) throw new StorageRefused(kind);
}

async function isServed(path: string): Promise<boolean> {
  const { url } = await connection();
  return (await fetch(`${url}/storage/v1/object/public/${photoBucket}/${path}`, { method: "HEAD", cache: "no-store" }))
    .ok;
}

const bodyOf = (response: Response): Promise<unknown> => response.json().catch(() => null);
