import { execFile } from "node:child_process";
import { access, readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** The folder with initdb and pg_ctl: Debian keeps them off the PATH, one folder a version. Null when there is none. */
export async function postgresBinaries(): Promise<string | null> {
  const debian = await readdir("/usr/lib/postgresql").catch(() => []);
  const newestFirst = debian
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => `/usr/lib/postgresql/${version}/bin`);
  for (const folder of [...newestFirst, await folderByPgConfig(), ...(process.env.PATH ?? "").split(delimiter)]) {
    if (folder && (await exists(join(folder, "initdb")))) return folder;
  }
  return null;
}

async function folderByPgConfig(): Promise<string | null> {
  try {
    return (await promisify(execFile)("pg_config", ["--bindir"])).stdout.trim();
  } catch {
    return null;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
