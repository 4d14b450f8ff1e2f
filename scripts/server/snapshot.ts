import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Database, openPglite } from "./database.ts";
import { loadDemoInto } from "./demo.ts";
import { newKeys } from "./keys.ts";
import { mailFor } from "./mail.ts";
import { patchworkOver } from "./patchwork.ts";
import { migrationsFolder, repositoryFolder } from "./paths.ts";
import { prepareDatabase } from "./prepare-database.ts";

/** A database ready to be copied: with every migration and nothing else, or with the demo loaded. */
export type SnapshotName = "empty" | "demo";

const cacheFolder = join(repositoryFolder, "node_modules/.cache/patchwork");

/** The archive of a snapshot, made once on this machine and made anew when a migration or the demo's data changes:
 *  a test begins from it in a fraction of the time a new database takes. */
export async function snapshotArchive(name: SnapshotName): Promise<Blob> {
  const path = join(cacheFolder, `${name}-${await fingerprint(name)}.tar.gz`);
  const saved = await readFile(path).catch(() => null);
  if (saved) return new Blob([new Uint8Array(saved)], { type: "application/x-gzip" });
  const archive = await makeSnapshot(name);
  await mkdir(cacheFolder, { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, Buffer.from(await archive.arrayBuffer()));
  await rename(beside, path);
  return archive;
}

async function makeSnapshot(name: SnapshotName): Promise<Blob> {
  const database = await openPglite(name === "demo" ? { archive: await snapshotArchive("empty") } : {});
  try {
    await prepareDatabase(database, migrationsFolder);
    if (name === "demo") await fillWithDemo(database);
    if (!database.dump) throw new Error("Only PGlite can be copied as a whole.");
    return await database.dump();
  } finally {
    await database.close();
  }
}

async function fillWithDemo(database: Database): Promise<void> {
  const patchwork = patchworkOver({ database, keys: await newKeys(), mail: mailFor({}), isLimited: false });
  await loadDemoInto(patchwork);
}

/** What a snapshot is made from; the demo's is made from more. */
async function fingerprint(name: SnapshotName): Promise<string> {
  const hash = createHash("sha256");
  const demo = name === "demo" ? ["data/doggerland", "scripts/doggerland/load"].map(inRepository) : [];
  const files = (await Promise.all([migrationsFolder, ...demo].map(filesIn))).flat();
  files.push(join(import.meta.dirname, "prepare-database.sql"), inRepository("package-lock.json"));
  for (const file of files) hash.update(file.slice(repositoryFolder.length)).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

function inRepository(path: string): string {
  return join(repositoryFolder, path);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
