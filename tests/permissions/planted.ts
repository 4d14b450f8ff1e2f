import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The SQL that adds to a small town what the matrix needs. */
export const plantedSql = (): Promise<string> => readFile(join(import.meta.dirname, "planted.sql"), "utf8");
