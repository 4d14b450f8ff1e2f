import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** One file that was read in: where from, what came of it, who did it. */
export type ImportRecord = {
  id: string;
  kind: string;
  source: string;
  licence: string;
  fileName: string;
  sha256: string;
  read: number;
  written: number;
  repaired: number;
  skipped: number;
  /** What was repaired and skipped, and why. */
  report: unknown;
  startedAt: string;
  finishedAt: string | null;
  importedBy: string;
};

/** The latest imports, newest first. Analysts and up; others get none. */
export const importsQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: async ({ signal }): Promise<ImportRecord[]> => {
    const supabase = await client();
    const { data } = await supabase
      .from("imports")
      .select("*")
      .order("started_at", { ascending: false })
      .limit(200)
      .abortSignal(signal)
      .throwOnError();
    return data.map((row) => ({
      id: row.id,
      kind: row.kind,
      source: row.source ?? "",
      licence: row.licence ?? "",
      fileName: row.file_name ?? "",
      sha256: row.file_sha256 ?? "",
      read: row.rows_read ?? 0,
      written: row.rows_written ?? 0,
      repaired: row.rows_repaired ?? 0,
      skipped: row.rows_skipped ?? 0,
      report: row.report,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      importedBy: row.imported_by ?? "",
    }));
  },
});
