/** What a cell can hold. */
export type CsvCell = string | number | boolean | null | undefined | readonly string[];

const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table as CSV that Excel opens rightly: marked as UTF-8, CRLF line ends. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it. Where all rows are of one source, `note` adds it and its licence to each.
 */
export function writeCsv(
  rows: readonly Readonly<Record<string, CsvCell>>[],
  columns: readonly string[],
  note?: { source: string; licence: string },
): string {
  const headings = note ? [...columns.filter((column) => !(column in note)), "source", "licence"] : columns;
  const lines = rows.map((row) => {
    const cells = note ? { ...row, ...note } : row;
    return headings.map((column) => writeCell(cells[column])).join(",");
  });
  return `${BYTE_ORDER_MARK}${[headings.map(writeCell).join(","), ...lines].join("\r\n")}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = defused(typeof cell === "object" ? cell.join("; ") : String(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Plain numbers may begin with a sign; anything else that begins like a formula must not be run. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[-+]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}
