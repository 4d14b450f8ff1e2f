import { mkdir, open, readFile, rm, unlink } from "node:fs/promises";
import { join } from "node:path";

/** Holds a home for one process. PGlite has no lock of its own, and two processes on one folder would ruin it. */
export type Lock = { release(): Promise<void> };

/** Another process that is alive holds the home; the message says which, and what to do. */
export class HomeTakenError extends Error {
  override name = "HomeTakenError";
}

/** Takes the home, or throws HomeTakenError. A lock left behind by a process that is gone is taken over. */
export async function lockHome(home: string): Promise<Lock> {
  await mkdir(home, { recursive: true });
  const path = join(home, "lock");
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await claim(path)) return { release: () => rm(path, { force: true }) };
    const holder = Number(await readFile(path, "utf8").catch(() => "0"));
    if (holder && holder !== process.pid && isRunning(holder)) throw new HomeTakenError(takenMessage(home, holder));
    if (holder === process.pid) throw new HomeTakenError(`This process already has ${home} open.`);
    await unlink(path).catch(() => {});
  }
  throw new HomeTakenError(`Could not take ${home}: another process is starting there. Try again in a moment.`);
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

async function claim(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function takenMessage(home: string, pid: number): string {
  return [
    `The data folder ${home} is in use by another Patchwork (process ${pid}).`,
    "Stop that one first, or give this one its own folder: PATCHWORK_HOME=another-folder npm start",
  ].join("\n");
}
