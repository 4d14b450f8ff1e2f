import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateApiKey } from "@supabase/lite";

/** What opens this Patchwork's API: the publishable key goes to every browser, the other two never leave the server. */
export type Keys = { publishable: string; secret: string; jwtSecret: string };

/** The keys kept in a home, made on first use. Only the owner of the account may read the file. */
export async function loadKeys(home: string): Promise<Keys> {
  const path = join(home, "keys.json");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text !== null) return keysFrom(text, path);
  const keys = await newKeys();
  await mkdir(home, { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await chmod(beside, 0o600);
  await rename(beside, path);
  return keys;
}

/** Keys that live as long as the process. */
export async function newKeys(): Promise<Keys> {
  const [publishable, secret] = await Promise.all([generateApiKey("publishable"), generateApiKey("secret")]);
  return { publishable: publishable.key, secret: secret.key, jwtSecret: randomBytes(48).toString("base64url") };
}

function keysFrom(text: string, path: string): Keys {
  const { publishable, secret, jwtSecret } = JSON.parse(text) as Partial<Keys>;
  if (!publishable || !secret || !jwtSecret) {
    throw new Error(`${path} does not hold the three keys. Move it away and start again to have new ones made.`);
  }
  return { publishable, secret, jwtSecret };
}
