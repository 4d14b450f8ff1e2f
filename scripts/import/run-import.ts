import type { Problem } from "#formats/problem.ts";
import type { ImportArguments } from "./arguments.ts";
import { callFunction, type ImportServer } from "./import-api.ts";
import { prepare } from "./prepare.ts";
import type { SourceFile } from "./source-file.ts";

/** The most JSON sent at a time, in characters. */
const mostPerRequest = 4_000_000;

/** A repair the database made to a boundary. */
export type Repair = {
  row: number;
  code: string;
  name: string;
  problem: string;
  longitude: number;
  latitude: number;
  areaChangePercent: number | null;
};

/** What of an import may be in the directory already; each pair waits for a moderator. */
export type PossibleDuplicates = {
  /** Pairs with what was there before. */
  total: number;
  /** Pairs within the file itself. */
  withinFile: number;
  /** The strongest hundred of the first kind. */
  pairs: {
    id: string;
    name: string;
    otherId: string;
    otherName: string;
    otherSource: string | null;
    reasons: ("identifier" | "phone" | "website" | "name")[];
    similarity: number;
    distanceM: number | null;
  }[];
};

/** What came of one file. */
export type ImportReport = {
  file: string;
  kind: string;
  rowsRead: number;
  added: number;
  changed: number;
  unchanged?: number;
  geography?: string;
  rewound?: number;
  outside?: number;
  populationsChanged?: number;
  repairs?: Repair[];
  /** Codes of boundaries of which nothing was left after repair. */
  emptied?: string[];
  placeless?: Problem[];
  /** How many organisations were left out because their place is not known here. */
  leftOutPlaceless?: number;
  possibleDuplicates?: PossibleDuplicates;
  matches?: { authority: string; areas: number; matched: number }[];
  problems: Problem[];
  notes: string[];
  dryRun?: boolean;
};

/** Import one file: all of it or nothing. Throws FileRefused or ImportRefused with a sentence, and then nothing has changed. */
export async function runImport(
  file: SourceFile,
  args: ImportArguments,
  server: ImportServer,
  onProgress: (done: number, of: number) => void,
): Promise<ImportReport> {
  const prepared = await prepare[args.kind](file, args, server);
  const id = await callFunction<string>(server, "import_begin", {
    import: {
      kind: args.kind,
      source: prepared.source,
      licence: prepared.licence,
      fileName: file.name,
      fileSha256: file.sha256,
      rowsRead: prepared.rowsRead,
      importedBy: "command line",
    },
  });
  try {
    let done = 0;
    for (const rows of batches(prepared.rows)) {
      await callFunction(server, "import_stage", { import: id, rows });
      done += rows.length;
      onProgress(done, prepared.rows.length);
    }
    const { problems, notes } = prepared;
    const outcome = await callFunction<Omit<ImportReport, "file" | "kind" | "rowsRead" | "problems" | "notes">>(
      server,
      "import_finish",
      {
        import: id,
        options: {
          ...prepared.options,
          dryRun: args.isDryRun,
          rowsSkipped: problems.length,
          notes: { problems: problems.slice(0, 200), notes },
        },
      },
    );
    return { file: file.name, kind: args.kind, rowsRead: prepared.rowsRead, ...outcome, problems, notes };
  } catch (error) {
    await callFunction(server, "import_abandon", { import: id }).catch(() => undefined);
    throw error;
  }
}

/** Rows in groups that are not too large to send. */
function* batches(rows: readonly object[]): Generator<object[]> {
  let batch: object[] = [];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (batch.length && size + length > mostPerRequest) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += length;
  }
  if (batch.length) yield batch;
}
