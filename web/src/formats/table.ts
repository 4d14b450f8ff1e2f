import Papa from "papaparse";
import { FileRefused, type Problem } from "./problem.ts";

/** A table as written: every row has a cell for every heading. */
export type Table = { headers: string[]; rows: string[][]; problems: Problem[] };

/** Reads comma, semicolon or tab separated text. Headings come out unique, and columns with nothing in them go. */
export function readTable(text: string, fileName = "The file"): Table {
  if (/^\ufeff?\s*[[{]/.test(text)) throw new FileRefused(`${fileName} is JSON, not a table. Choose a CSV file.`);
  const records = parseRecords(text);
  const [first, ...rest] = records;
  if (!first || rest.length === 0) {
    throw new FileRefused(`${fileName} has headings but no rows under them, so there is nothing to read.`);
  }
  const problems: Problem[] = [];
  const kept = columnsInUse(first, rest);
  const headers = uniqueHeadings(
    kept.map((column) => (first[column] ?? "").trim()),
    problems,
  );
  const rows = rest.map((record, position) => {
    if (record.length !== first.length) reportRagged(record, first.length, position + 2, problems);
    return kept.map((column) => record[column] ?? "");
  });
  return { headers, rows, problems };
}

/** The cells of text without headings, such as the NHS practice list. */
export function parseRecords(text: string): string[][] {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  // Telling the separators takes as long as reading the whole file, so they are told from its beginning.
  const { data: first, meta } = parse(plain.slice(0, LETTERS_TO_GUESS_FROM), { preview: 1 });
  const separators = { delimiter: meta.delimiter, newline: meta.linebreak as "\n" };
  // Published tables often quote only their headings; without quotes a row is split three times as fast.
  const lineEnd = plain.indexOf("\n");
  const isPlainBelow = lineEnd > 0 && plain.indexOf('"', lineEnd) < 0 && !first[0]?.some((cell) => cell.includes("\n"));
  if (!isPlainBelow) return parse(plain, separators).data;
  return [...first, ...parse(plain.slice(lineEnd + 1), { ...separators, fastMode: true }).data];
}

const LETTERS_TO_GUESS_FROM = 65_536;

type Separators = { preview?: number; delimiter?: string; newline?: "\n"; fastMode?: boolean };

function parse(text: string, how: Separators): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { skipEmptyLines: "greedy", delimitersToGuess: [",", "\t", ";", "|"], ...how });
}

function columnsInUse(headings: string[], rows: string[][]): number[] {
  return headings.flatMap((heading, column) =>
    heading.trim() !== "" || rows.some((row) => (row[column] ?? "").trim() !== "") ? [column] : [],
  );
}

function uniqueHeadings(headings: string[], problems: Problem[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, column) => {
    const name = heading === "" ? `Column ${column + 1}` : heading;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 1) return name;
    problems.push({
      row: 1,
      column: name,
      problem: `The heading “${name}” occurs more than once. The first is used; the later one is read as “${name} (${times})”.`,
    });
    return `${name} (${times})`;
  });
}

/** A short row is filled with blanks. A long one matters only when the cells beyond the headings hold something. */
function reportRagged(record: string[], width: number, row: number, problems: Problem[]): void {
  const beyond = record.slice(width).filter((cell) => cell.trim() !== "");
  if (record.length < width) {
    problems.push({
      row,
      column: null,
      problem: `The row has ${record.length} cells where the headings have ${width}.`,
    });
  } else if (beyond.length > 0) {
    problems.push({
      row,
      column: null,
      problem: `The row has more cells than there are headings; “${beyond[0]}” was left out.`,
      mend: "Look for a comma inside a cell that is not in quotation marks.",
    });
  }
}
