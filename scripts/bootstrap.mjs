// Runs a command of scripts/ from a clone with nothing but Node and npm. It is JavaScript, and needs no package,
// because what reads TypeScript is among the packages that it installs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "", ...parameters] = process.argv.slice(2);
const script = join(root, "scripts", `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command ${command || "without a name"}.`);
  process.exit(2);
}

installPackages();
// Large and plain JavaScript already: loaded before there is anything that looks every file over, it starts a second sooner.
if (command === "start" || command === "import") await import("@supabase/lite/pglite");
process.argv = [process.argv[0], script, ...parameters];
const { register } = await import("tsx/esm/api");
register();
await import(script);

/** Installs what package-lock.json names, unless that has been done: then no network is needed. */
function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".patchwork-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const began = Date.now();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const runs = (...words) => spawnSync(npm, words, { cwd: root, stdio: ["ignore", 2, 2] }).status === 0;
  // `npm ci` refuses a registry that lacks a package of another platform; `npm install` does without it.
  if (!runs("ci", "--loglevel=error") && !runs("install", "--no-save", "--loglevel=error")) {
    console.error("The packages could not be installed. Is this computer online? Then run the same command again.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  console.error(`  ${"Packages".padEnd(14)} ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s`);
}
