import { isNoArea } from "#domain/area-code.ts";
import type { IndicatorRow, IndicatorSource } from "./indicator-file.ts";
import { readNumberCell } from "./number-cell.ts";
import type { Problem } from "./problem.ts";

/** A row of a table about one area. `line` is as a spreadsheet counts. */
export type AreaRow = { code: string; cells: string[]; line: number };

/** The rows about areas that are wanted, and the codes of all. */
export function areaRowsOf(
  { rows, options }: IndicatorSource,
  codeAt: number,
): { kept: AreaRow[]; codesInFile: Set<string> } {
  const codesInFile = new Set<string>();
  const kept: AreaRow[] = [];
  rows.forEach((cells, position) => {
    const code = (cells[codeAt] ?? "").trim();
    if (code === "" || isNoArea(code)) return;
    codesInFile.add(code);
    if (!options.only || options.only.has(code)) kept.push({ code, cells, line: position + 2 });
  });
  return { kept, codesInFile };
}

/** The rows without those that say again what a row before them said; each of these is reported. */
export function withoutRepeats(rows: AreaRow[], keyOf: (row: AreaRow) => string, problems: Problem[]): AreaRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (seen.has(key)) {
      problems.push({
        row: row.line,
        column: null,
        problem: `${row.code} was already in the file; this row was left out.`,
      });
      return false;
    }
    seen.add(key);
    return true;
  });
}

/** One figure, or null and a problem where the cell holds something else. */
export function figureOf(
  { code, cells, line }: AreaRow,
  at: number,
  { indicator, period, heading }: { indicator: string; period: string; heading: string },
  problems: Problem[],
): IndicatorRow | null {
  const cell = cells[at] ?? "";
  const { state, value, note } = readNumberCell(cell);
  if (state !== null) {
    return { indicator, code, period, value, count: null, denominator: null, lower: null, upper: null, state, note };
  }
  problems.push({ row: line, column: heading, problem: `“${cell.trim()}” is not a number; it was left out.` });
  return null;
}
