import { readFingertips } from "./fingertips.ts";
import type { IndicatorFile, IndicatorOptions, LayoutReader } from "./indicator-file.ts";
import { readIod } from "./iod.ts";
import { readNomisApi, readNomisBulk } from "./nomis.ts";
import { FileRefused } from "./problem.ts";
import { readText } from "./read-file.ts";
import { readTable } from "./table.ts";
import { readTall } from "./tall.ts";
import { readWide } from "./wide.ts";

/** From the most to the least particular: the first that knows the headings reads the file. */
const layouts: readonly LayoutReader[] = [readIod, readFingertips, readNomisBulk, readNomisApi, readTall, readWide];

/** Reads figures by area from any layout we know. */
export function readIndicators(bytes: Uint8Array, fileName: string, options: IndicatorOptions): IndicatorFile {
  const { text, notes } = readText(bytes, fileName);
  const { headers, rows, problems } = readTable(text, fileName);
  for (const readLayout of layouts) {
    const read = readLayout({ headers, rows, name: fileName, options });
    if (read) return { ...read, problems: [...problems, ...read.problems], notes: [...notes, ...(read.notes ?? [])] };
  }
  throw new FileRefused(
    `No column of ${fileName} holds area codes (such as E01011740). Its headings are: ${headers.slice(0, 12).join(", ")}. ` +
      "If one does, say which with --map code=HEADING.",
  );
}
