import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { repositoryFolder } from "#scripts/server/paths.ts";
import { type ToolName, tools } from "./tools.ts";

/** Installs what is not there: by apt as root on Debian, a browser by Playwright elsewhere.
 *  @returns what is missing still. */
export function installWhatIsMissing(needed: ToolName[]): ToolName[] {
  const missing = stillMissing(needed);
  if (missing.length === 0) return [];
  console.log(`Installing ${missing.map((name) => tools[name].title).join(", ")} …`);
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) installByApt(missing);
  if (stillMissing(missing).includes("chromium")) {
    run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  }
  return stillMissing(missing);
}

function installByApt(missing: ToolName[]): void {
  run("apt-get", ["update", "-qq"]);
  const packages = missing.flatMap((name) => tools[name].debianPackages());
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function stillMissing(needed: ToolName[]): ToolName[] {
  return needed.filter((name) => !tools[name].isThere());
}

function run(command: string, parameters: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, parameters, { cwd: repositoryFolder, env, stdio: ["ignore", "inherit", "inherit"] });
}
