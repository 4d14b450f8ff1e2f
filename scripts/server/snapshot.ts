import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPglite } from "./database.ts";
import { migrationsFolder, repositoryFolder } from "./paths.ts";
import { prepareDatabase } from "./prepare-database.ts";

const cacheFolder = join(repositoryFolder, "node_modules/.cache/patchwork");

/** The archive of a database with every migration and nothing else, made once on this machine and made anew when a
 *  migration changes: a test begins from it in a fraction of the time a new database takes. */
export async function emptySnapshot(): Promise<Blob> {
  const path = join(cacheFolder, `empty-${await fingerprint()}.tar.gz`);
  const saved = await readFile(path).catch(() => null);
  if (saved) return new Blob([new Uint8Array(saved)], { type: "application/x-gzip" });
  const archive = await makeSnapshot();
  await mkdir(cacheFolder, { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, Buffer.from(await archive.arrayBuffer()));
  await rename(beside, path);
  return archive;
}

async function makeSnapshot(): Promise<Blob> {
  const database = await openPglite();
  try {
    await prepareDatabase(database, migrationsFolder);
    if (!database.dump) throw new Error("Only PGlite can be copied as a whole.");
    return await database.dump();
  } finally {
    await database.close();
  }
}

/** What a snapshot is made from. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const files = await filesIn(migrationsFolder);
  files.push(join(import.meta.dirname, "prepare-database.sql"), join(repositoryFolder, "package-lock.json"));
  for (const file of files) hash.update(file.slice(repositoryFolder.length)).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
