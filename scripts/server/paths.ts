import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder this copy of Patchwork lies in. */
export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The database's migrations, shared with Supabase. */
export const migrationsFolder = join(repositoryFolder, "supabase/migrations");

/** What `vite build` makes of web/. */
export const webFolder = join(repositoryFolder, "dist");

/** The folder with this Patchwork's data, keys and outbox: PATCHWORK_HOME, or .patchwork beside the code. */
export function patchworkHome(): string {
  return resolve(process.env.PATCHWORK_HOME || join(repositoryFolder, ".patchwork"));
}
