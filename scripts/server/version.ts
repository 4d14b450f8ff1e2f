import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./paths.ts";

/** Patchwork's own version. */
export const version: string = JSON.parse(readFileSync(join(repositoryFolder, "package.json"), "utf8")).version;
