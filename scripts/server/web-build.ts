import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFolder, webFolder } from "./paths.ts";

const stampPath = join(webFolder, ".built-from");

/** Builds the web app unless the last build was made from just these sources.
 *  @returns a few words about what was done. */
export async function buildWeb(): Promise<string> {
  const sources = await fingerprint();
  const last = await readFile(stampPath, "utf8").catch(() => "");
  if (last === sources) return "unchanged";
  const { build } = await import("vite");
  await build({
    root: join(repositoryFolder, "web"),
    configFile: join(repositoryFolder, "vite.config.ts"),
    logLevel: "silent",
  });
  await writeFile(stampPath, sources);
  return "built";
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(join(repositoryFolder, "web"), { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const settings = ["vite.config.ts", "tsconfig.json", "package-lock.json"].map((name) => join(repositoryFolder, name));
  for (const file of [...sources.sort(), ...settings]) {
    hash.update(file.slice(repositoryFolder.length)).update(await readFile(file));
  }
  return hash.digest("hex");
}
