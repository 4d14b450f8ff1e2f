import { execFile } from "node:child_process";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresBinaries } from "./postgres-binaries.ts";

const run = promisify(execFile);

/** A PostgreSQL server of our own, thrown away when stopped. */
export type Cluster = {
  /** Of the database `postgres`, as its superuser `postgres`, over TCP on 127.0.0.1 and without a password. */
  url: string;
  stop(): Promise<void>;
};

/** Starts a throwaway PostgreSQL with nothing in it; durability is off, because it never outlives its test.
 *  PostgreSQL refuses to run as root, so root hands it to the user `postgres`. */
export async function startCluster(): Promise<Cluster> {
  const binaries = await postgresBinaries();
  if (!binaries) throw new Error("PostgreSQL is not installed: no initdb was found.");
  const folder = await mkdtemp(join(tmpdir(), "patchwork-postgres-"));
  const data = join(folder, "data");
  const asOwner = await ownedByPostgres(folder);
  const port = await freePort();
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: folder, ...notDurable };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  try {
    await asOwner(join(binaries, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]);
    const log = join(folder, "log");
    await asOwner(join(binaries, "pg_ctl"), [
      "-D",
      data,
      "-w",
      "-t",
      "30",
      "-l",
      log,
      "-o",
      options.join(" "),
      "start",
    ]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await asOwner(join(binaries, "pg_ctl"), ["-D", data, "-w", "-m", "immediate", "stop"]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const notDurable = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: 60,
  shared_buffers: "64MB",
  timezone: "UTC",
};

type RunAsOwner = (command: string, parameters: string[]) => Promise<void>;

async function ownedByPostgres(folder: string): Promise<RunAsOwner> {
  if (process.getuid?.() !== 0) {
    return async (command, parameters) => void (await run(command, parameters, { cwd: folder }));
  }
  const owner = await userNumbers("postgres");
  await chown(folder, owner.user, owner.group);
  await chmod(folder, 0o700);
  return async (command, parameters) => {
    await run("runuser", ["-u", "postgres", "--", command, ...parameters], { cwd: "/" });
  };
}

async function userNumbers(name: string): Promise<{ user: number; group: number }> {
  const [user, group] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
  return { user: Number(user.stdout), group: Number(group.stdout) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
