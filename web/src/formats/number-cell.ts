/** What a cell of figures says. `state` is null when it says nothing that can be understood. */
export type NumberCell =
  | { state: "value"; value: number; note: null }
  | { state: "suppressed" | "not_collected"; value: null; note: string }
  | { state: null; value: null; note: null };

const suppressedMarks = new Set(["*", "**", "c", "[c]", "s", "suppressed", "..", "confidential", "redacted"]);
const missingMarks = new Set([
  "-",
  "–",
  "x",
  "[x]",
  "z",
  "[z]",
  ":",
  "[u]",
  "na",
  "n/a",
  "null",
  "nan",
  "#n/a",
  "no data",
]);

/** Reads a figure as publishers write it: “1,296”, “12.5%”, “*”. A nought is a figure; a blank is not. */
export function readNumberCell(cell: string): NumberCell {
  const text = cell.trim();
  if (text === "") return { state: "not_collected", value: null, note: "Left blank in the file." };
  const value = Number(text);
  if (Number.isFinite(value)) return { state: "value", value, note: null };
  return readMarkedCell(text);
}

/** A figure on its own, for counts and bounds: null for whatever is not one. */
export function numberOrNull(cell: string | undefined): number | null {
  return cell === undefined ? null : readNumberCell(cell).value;
}

function readMarkedCell(text: string): NumberCell {
  const mark = text.toLowerCase();
  if (suppressedMarks.has(mark) || /^[<≤]\s*\d+$/.test(mark)) {
    return { state: "suppressed", value: null, note: `Written as “${text}”: too few people to show.` };
  }
  if (missingMarks.has(mark)) return { state: "not_collected", value: null, note: `Written as “${text}”: no figure.` };
  const tidy = text.replace(/^£/, "").replace(/%$/, "").trim();
  const value = /^[-+]?\d{1,3}(,\d{3})*(\.\d+)?$/.test(tidy) ? Number(tidy.replaceAll(",", "")) : Number(tidy || "?");
  return Number.isFinite(value) ? { state: "value", value, note: null } : { state: null, value: null, note: null };
}
