import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Holds a home for one process. PGlite has no lock of its own, and two processes on one folder would ruin it. */
export type Lock = { release(): Promise<void> };

/** Another process that is alive holds the home; the message says which, and what to do. */
export class HomeTakenError extends Error {
  override name = "HomeTakenError";
}

const heldHere = new Set<string>();

/** Takes the home, or throws HomeTakenError. A lock left behind by a process that is gone is taken over. */
export async function lockHome(folder: string): Promise<Lock> {
  const home = resolve(folder);
  if (heldHere.has(home)) throw new HomeTakenError(`This process already has ${home} open.`);
  heldHere.add(home);
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    const path = join(home, "lock");
    await claim(path, home);
    return {
      async release() {
        heldHere.delete(home);
        await rm(path, { force: true });
      },
    };
  } catch (error) {
    heldHere.delete(home);
    throw error;
  }
}

/** Whether a process of that number is alive (it may belong to somebody else). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function claim(path: string, home: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(path, `${process.pid} ${startOf(process.pid)}\n`, { flag: "wx", mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await aliveHolder(path);
    if (holder) throw new HomeTakenError(takenMessage(home, holder));
    await rm(path, { force: true });
  }
  throw new HomeTakenError(`Another process is just starting with ${home}. Try again in a moment.`);
}

async function aliveHolder(path: string): Promise<number | null> {
  const text = await readFile(path, "utf8").catch(() => "");
  const [number, ...start] = text.trim().split(" ");
  const pid = Number(number);
  if (!pid || pid === process.pid || !isRunning(pid)) return null;
  return startOf(pid) === start.join(" ") ? pid : null;
}

/** When a process began, as its system writes it: numbers are given out again after a restart, this is not. */
function startOf(pid: number): string {
  try {
    if (process.platform === "win32") return "";
    if (process.platform !== "linux")
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)])
        .toString()
        .trim();
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
    const ticks = afterName.split(" ")[19] ?? "";
    return `${ticks} ${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}`;
  } catch {
    return "";
  }
}

function takenMessage(home: string, pid: number): string {
  return [
    `The data folder ${home} is in use by another Patchwork (process ${pid}).`,
    "Stop that one first, or give this one its own folder: PATCHWORK_HOME=another-folder npm start",
  ].join("\n");
}
