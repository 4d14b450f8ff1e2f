import { resolve } from "node:path";
import { FileRefused } from "#formats/problem.ts";
import { type ImportArguments, readArguments, UsageError, usage } from "./import/arguments.ts";
import { ImportRefused, type ImportServer } from "./import/import-api.ts";
import { progressBar } from "./import/progress-bar.ts";
import { reportText } from "./import/report-text.ts";
import { type ImportReport, runImport } from "./import/run-import.ts";
import { readSourceFile } from "./import/source-file.ts";
import { connectPatchwork } from "./server/connect.ts";

type Failure = { file: string; refused: string; hint: string | null };

if (process.argv.includes("--help") || process.argv.includes("-h")) console.log(usage);
else process.exitCode = await main(process.argv.slice(2));

/** @returns 0 when every file went in, 1 when one was refused, 2 when the command was not understood. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const args = readArguments(argv);
    const server = await connect();
    try {
      return await importAll(args, server);
    } finally {
      await server.close();
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function importAll(args: ImportArguments, server: ImportServer): Promise<number> {
  const outcomes: (ImportReport | Failure)[] = [];
  for (const path of args.files) {
    const outcome = await importOne(path, args, server);
    outcomes.push(outcome);
    if (args.isJson) continue;
    if ("refused" in outcome) console.error(failureText(outcome));
    else console.log(reportText(outcome));
  }
  if (args.isJson) console.log(JSON.stringify(outcomes, null, 2));
  return outcomes.some((outcome) => "refused" in outcome) ? 1 : 0;
}

async function importOne(path: string, args: ImportArguments, server: ImportServer): Promise<ImportReport | Failure> {
  try {
    const file = await readSourceFile(path);
    return await runImport(file, args, server, progressBar(file.name, process.stderr));
  } catch (error) {
    if (error instanceof FileRefused) return { file: path, refused: error.message, hint: null };
    if (error instanceof ImportRefused) return { file: path, refused: error.message, hint: error.hint };
    throw error;
  }
}

function failureText({ file, refused, hint }: Failure): string {
  return [`${file} was not imported. ${refused}`, ...(hint ? [hint] : []), "Nothing has changed."].join("\n  ");
}

/** The server that runs here, the database itself, or a Supabase project when its address is given. */
async function connect(): Promise<ImportServer> {
  const { SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey } = process.env;
  if (url && secretKey) return { fetch, url, secretKey, close: async () => {} };
  return connectPatchwork({
    home: resolve(process.env.PATCHWORK_HOME ?? ".patchwork"),
    databaseUrl: process.env.DATABASE_URL,
  });
}
