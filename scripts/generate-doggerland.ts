import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { committedFiles } from "#scripts/doggerland/committed-files.ts";

/** Writes data/doggerland anew. Everything comes from fixed seeds: a second run writes the same bytes. */
const folder = new URL("../data/doggerland/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const { name, text } of committedFiles()) {
  writeFileSync(new URL(name, folder), text);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  process.stdout.write(`${fileURLToPath(new URL(name, folder))}  ${Math.ceil(text.length / 1024)} kB  ${hash}\n`);
}
