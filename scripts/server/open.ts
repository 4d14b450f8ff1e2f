import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CaptchaOptions } from "./captcha.ts";
import { type Database, openPglite, openPostgres } from "./database.ts";
import { type Keys, loadKeys, newKeys } from "./keys.ts";
import { lockHome } from "./lock.ts";
import { mailFor } from "./mail.ts";
import { type OpenedPatchwork, type Patchwork, patchworkOver } from "./patchwork.ts";
import { migrationsFolder } from "./paths.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { keepSiteAddress } from "./site-address.ts";
import { emptySnapshot } from "./snapshot.ts";
import { type Step, silently } from "./step.ts";

/** Where the data lives; with neither a home nor a database, in memory and gone at the end. */
export type OpenOptions = {
  /** Folder with the data, the keys and the outbox. */
  home?: string | undefined;
  /** A PostgreSQL to use instead of the home's own database. */
  databaseUrl?: string | undefined;
  /** Keeps the database in memory, and says what it begins with; a home then holds only keys and outbox. */
  snapshot?: "empty" | undefined;
  /** Fills a database that is new, before anybody sees it. */
  fill?: ((patchwork: Patchwork) => Promise<unknown>) | undefined;
  /** The public address, for links in e-mails. */
  siteUrl?: string | undefined;
  smtpUrl?: string | undefined;
  /** Holds strangers to a rate; on unless said otherwise. */
  isLimited?: boolean | undefined;
  /** How solved puzzles are checked, where administrators switched them on. */
  captcha?: CaptchaOptions | undefined;
  migrations?: string | undefined;
  step?: Step | undefined;
};

/** Opens Patchwork in this process: takes the home, brings the database up to date, answers requests. */
export async function openPatchwork(options: OpenOptions = {}): Promise<OpenedPatchwork> {
  const usesFolder = options.home !== undefined && !options.databaseUrl && !options.snapshot;
  const lock = usesFolder && options.home ? await lockHome(options.home) : null;
  try {
    const keys = options.home ? await loadKeys(options.home) : await newKeys();
    const database = await openDatabase(options, keys);
    if (options.siteUrl) await keepSiteAddress(database, options.siteUrl);
    const patchwork = patchworkOver({
      database,
      keys,
      url: options.siteUrl,
      mail: mailFor({ smtpUrl: options.smtpUrl, outbox: options.home && join(options.home, "outbox") }),
      isLimited: options.isLimited ?? true,
      captcha: options.captcha ?? {},
    });
    const close = () => patchwork.close().finally(() => lock?.release());
    return { ...patchwork, close };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function openDatabase(options: OpenOptions, keys: Keys): Promise<Database> {
  const step = options.step ?? silently;
  const migrations = options.migrations ?? migrationsFolder;
  if (options.databaseUrl) return openServerDatabase(options, keys, options.databaseUrl);
  if (options.snapshot || !options.home) {
    const archive = options.snapshot && (await emptySnapshot());
    const database = await openPglite(archive ? { archive } : {});
    await prepareDatabase(database, migrations);
    return database;
  }
  const folder = join(options.home, "database");
  if (!(await isThere(folder))) await buildDatabase(folder, options, keys);
  const database = await step("Database", () => openPglite({ folder }));
  await step("Migrations", async () => countOf(await prepareDatabase(database, migrations)));
  return database;
}

/** Builds a new database in a folder beside and puts it in place when it is whole, so that a start that is cut short
 *  leaves nothing half-made. */
async function buildDatabase(folder: string, options: OpenOptions, keys: Keys): Promise<void> {
  const step = options.step ?? silently;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const database = await step("New database", () => openPglite({ folder: unfinished }));
  try {
    await step("Migrations", async () =>
      countOf(await prepareDatabase(database, options.migrations ?? migrationsFolder)),
    );
    await fillNew(database, options, keys);
  } finally {
    await database.close();
  }
  await rename(unfinished, folder);
}

/** A PostgreSQL server is not ours to swap: a note in the home remembers a filling that was cut short. */
async function openServerDatabase(options: OpenOptions, keys: Keys, url: string): Promise<Database> {
  const step = options.step ?? silently;
  const database = await step("Database", () => openPostgres(url));
  const [history] = await database.query<{ name: string | null }>(
    "select to_regclass('supabase_migrations.schema_migrations')::text as name",
  );
  await step("Migrations", async () =>
    countOf(await prepareDatabase(database, options.migrations ?? migrationsFolder)),
  );
  const note = options.home && join(options.home, "filling");
  if (history?.name !== null && !(note && (await isThere(note)))) return database;
  if (note) await writeFile(note, "The database was new and is being filled.\n");
  await fillNew(database, options, keys);
  if (note) await rm(note);
  return database;
}

/** While a database is filled nobody else can reach it, accounts need no letter, and no letter leaves. */
async function fillNew(database: Database, options: OpenOptions, keys: Keys): Promise<void> {
  if (!options.fill) return;
  await options.fill(patchworkOver({ database, keys, mail: mailFor({}), isLimited: false }));
}

function countOf(applied: string[]): string {
  return applied.length === 0 ? "nothing to do" : `${applied.length} applied`;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
