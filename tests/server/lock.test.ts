import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { HomeTakenError, lockHome } from "#scripts/server/lock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("keeps a second opening of the same home away, and lets it in afterwards", async () => {
  const home = await temporaryFolder();
  const lock = await lockHome(home);
  await expect(lockHome(home)).rejects.toThrow(HomeTakenError);
  await lock.release();
  await (await lockHome(home)).release();
});

it("says which process holds the home and what to do", async () => {
  const home = await temporaryFolder();
  const holder = await holdInAnotherProcess(home);
  await expect(lockHome(home)).rejects.toThrow(new RegExp(`process ${holder.pid}.*PATCHWORK_HOME=`, "s"));
  holder.kill("SIGKILL");
  await once(holder, "exit");
});

it("takes over from a process that was killed", async () => {
  const home = await temporaryFolder();
  const holder = await holdInAnotherProcess(home);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  await (await lockHome(home)).release();
});

it("is not fooled by another program that was given the old number", async () => {
  const home = await temporaryFolder();
  await writeFile(join(home, "lock"), `${process.ppid} started at another time\n`);
  await (await lockHome(home)).release();
});

async function holdInAnotherProcess(home: string) {
  const script = `
    const { lockHome } = await import(${JSON.stringify(import.meta.resolve("#scripts/server/lock.ts"))});
    await lockHome(${JSON.stringify(home)});
    console.log("held");
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  await once(holder.stdout, "data");
  return holder;
}
