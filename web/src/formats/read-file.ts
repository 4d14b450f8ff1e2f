import { FileRefused } from "./problem.ts";

export type DecodedText = {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  notes: string[];
};

export type Sniffed = "csv" | "geojson" | "topojson" | "html" | "empty" | "gzip" | "zip" | "unknown";

/** Beyond this a browser tab runs out of memory; the national files that are larger can be cut by area first. */
const LARGEST_MB = 90;
const BYTES_TO_SNIFF = 4096;
/** What macOS puts beside a file in a zip, named “._” and the file's own name. */
const MACOS_SIDE_FILE = [0x00, 0x05, 0x16, 0x07];
/** Bytes 0x80 to 0x9f of Windows-1252: some versions of Node give control characters for them. */
const WINDOWS_1252_FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of a file, its mark taken off. Old spreadsheets write Windows-1252, which is never valid UTF-8. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingByMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, notes: notesOf(marked) };
  const unmarked = encodingByZeros(bytes);
  if (unmarked) return { text: new TextDecoder(unmarked).decode(bytes), encoding: unmarked, notes: notesOf(unmarked) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", notes: [] };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, lettersOfWindows);
    return { text, encoding: "windows-1252", notes: notesOf("windows-1252") };
  }
}

/** What a file is by what it holds: names lie. */
export function sniff(bytes: Uint8Array, fileName: string): Sniffed {
  if (startsWith(bytes, [0x1f, 0x8b])) return "gzip";
  if (startsWith(bytes, [0x50, 0x4b, 3]) || startsWith(bytes, [0x50, 0x4b, 5])) return "zip";
  if (startsWith(bytes, MACOS_SIDE_FILE)) return "unknown";
  const start = textAt(bytes, 0).trimStart();
  if (start === "" && textAt(bytes, Math.max(0, bytes.length - BYTES_TO_SNIFF)).trim() === "") return "empty";
  if (start.includes("\0")) return "unknown";
  if (/^(<!doctype html|<html|<head|<body)/i.test(start)) return "html";
  if (start.startsWith("{") || start.startsWith("[") || /\.(geo|topo)?json$/i.test(fileName)) return sniffJson(bytes);
  return start.startsWith("<") ? "unknown" : "csv";
}

/** The text of a file that people are meant to read, or a refusal that says what it is instead. */
export function readText(bytes: Uint8Array, fileName: string): DecodedText {
  if (bytes.length > LARGEST_MB * 1_000_000) {
    throw new FileRefused(
      `${fileName} is ${Math.round(bytes.length / 1_000_000)} MB, and Patchwork reads files up to ${LARGEST_MB} MB. ` +
        "Cut it down to your own area first, or download it by area.",
    );
  }
  const refusal = refusals[sniff(bytes, fileName)];
  if (refusal) throw new FileRefused(`${fileName} ${refusal}`);
  return decodeText(bytes);
}

const refusals: Partial<Record<Sniffed, string>> = {
  empty: "is empty: it holds no rows. Download it again, or ask whoever sent it.",
  gzip: "is still packed (gzip). Unpack it first and choose the file inside.",
  zip: "is a zip folder or an Excel workbook. Unpack it, or save the sheet as CSV, and choose that file.",
  html: "is a web page, not a table: the download most likely led to an error or a sign-in page. Download it again in a browser and look inside before choosing it.",
  unknown: "is not text that can be read: Patchwork reads CSV, GeoJSON and TopoJSON.",
};

function lettersOfWindows(control: string): string {
  return WINDOWS_1252_FROM_80[control.charCodeAt(0) - 0x80] ?? control;
}

function encodingByMark(bytes: Uint8Array): DecodedText["encoding"] | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, position) => bytes[position] === byte);
}

/** UTF-16 without a mark: of plain English, every other byte is nought. */
function encodingByZeros(bytes: Uint8Array): DecodedText["encoding"] | null {
  const start = bytes.subarray(0, 512);
  const zeros = [0, 0];
  start.forEach((byte, position) => {
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && even === 0) return "utf-16le";
  return even > start.length / 8 && odd === 0 ? "utf-16be" : null;
}

function notesOf(encoding: DecodedText["encoding"]): string[] {
  if (encoding === "windows-1252") {
    return ["The text is in an older encoding (Windows-1252), not UTF-8; it was converted, so look over the accents."];
  }
  return [`The text is in ${encoding.toUpperCase()}, not UTF-8; it was converted.`];
}

function textAt(bytes: Uint8Array, from: number): string {
  const part = bytes.subarray(from, from + BYTES_TO_SNIFF);
  return new TextDecoder(encodingByMark(bytes) ?? encodingByZeros(bytes) ?? "utf-8").decode(part);
}

function sniffJson(bytes: Uint8Array): Sniffed {
  const ends = textAt(bytes, 0) + textAt(bytes, Math.max(0, bytes.length - BYTES_TO_SNIFF));
  return /"type"\s*:\s*"Topology"/.test(ends) ? "topojson" : "geojson";
}
