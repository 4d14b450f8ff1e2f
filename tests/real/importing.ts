import { type ImportArguments, readArguments } from "#scripts/import/arguments.ts";
import type { ImportServer } from "#scripts/import/import-api.ts";
import { type ImportReport, runImport } from "#scripts/import/run-import.ts";
import { readSourceFile } from "#scripts/import/source-file.ts";

/** Import one file as the command line does: the same words, the same steps, the same refusals. */
export async function importFile(server: ImportServer, ...words: string[]): Promise<ImportReport> {
  const args: ImportArguments = readArguments(words);
  const [path = ""] = args.files;
  return runImport(await readSourceFile(path), args, server, () => {});
}
