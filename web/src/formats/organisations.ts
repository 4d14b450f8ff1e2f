import { isNhsPractices, readNhsPractices } from "./nhs-practices.ts";
import { readOrganisationFeatures } from "./organisation-features.ts";
import type { OrganisationFile, OrganisationOptions } from "./organisation-row.ts";
import { readOrganisationTable } from "./organisation-table.ts";
import { FileRefused } from "./problem.ts";
import { readText, sniff } from "./read-file.ts";
import { parseRecords, readTable } from "./table.ts";

/** Reads organisations from CSV, from GeoJSON, or from the NHS list of practices. */
export function readOrganisations(bytes: Uint8Array, fileName: string, options: OrganisationOptions): OrganisationFile {
  const kind = sniff(bytes, fileName);
  const read =
    kind === "geojson" || kind === "topojson"
      ? readOrganisationFeatures(bytes, fileName, options)
      : readCsv(bytes, fileName, options);
  if (read.rows.length > 0) return read;
  const [first] = read.problems;
  throw new FileRefused(
    `${fileName} holds no organisation that can be taken.${first ? ` The first row's trouble: ${first.problem}` : ""}`,
  );
}

function readCsv(bytes: Uint8Array, fileName: string, options: OrganisationOptions): OrganisationFile {
  const { text, notes } = readText(bytes, fileName);
  const [first] = parseRecords(text.slice(0, text.indexOf("\n") + 1));
  const read =
    first && isNhsPractices(first)
      ? readNhsPractices(parseRecords(text))
      : readOrganisationTable(readTable(text, fileName), fileName, options);
  return { ...read, notes: [...notes, ...read.notes] };
}
