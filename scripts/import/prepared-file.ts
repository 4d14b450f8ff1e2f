import type { Problem } from "#formats/problem.ts";

/** A file read and understood, ready to be written or refused by the database. */
export type PreparedFile = {
  rows: object[];
  rowsRead: number;
  source: string | null;
  licence: string | null;
  /** For `import_finish`, beside what every import says. */
  options: Record<string, unknown>;
  problems: Problem[];
  notes: string[];
};
