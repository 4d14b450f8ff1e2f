import { normalisePostcode } from "#domain/postcode.ts";
import { slugOf } from "./indicator-file.ts";
import { findOrganisationColumns, type OrganisationColumns } from "./organisation-columns.ts";
import {
  addressOf,
  emailOf,
  isVacant,
  LONGEST_NAME,
  type OrganisationFile,
  type OrganisationOptions,
  type OrganisationRow,
  onceEach,
  themeOfLast,
  websiteOf,
} from "./organisation-row.ts";
import { themeOfWords } from "./organisation-themes.ts";
import { areSwapped, type PointCells, pointFromDegrees, pointFromGrid } from "./point-cells.ts";
import { FileRefused, type Problem } from "./problem.ts";
import type { Table } from "./table.ts";

/** A cell of the row being read, trimmed; empty where there is no such column. */
type CellOf = (at: number) => string;
type Reading = { columns: OrganisationColumns; isSwapped: boolean; isLibraries: boolean; problems: Problem[] };

/** Reads organisations from a table whose headings are told by their usual names, or by the caller's. */
export function readOrganisationTable(
  { headers, rows, problems }: Table,
  fileName: string,
  options: OrganisationOptions,
): OrganisationFile {
  const columns = findOrganisationColumns(headers, options.map ?? {});
  if (columns.name < 0) {
    throw new FileRefused(
      `No column of ${fileName} looks like names of organisations. Its headings are: ${headers.slice(0, 15).join(", ")}. ` +
        "Say which one with --map name=HEADING.",
    );
  }
  const notes: string[] = [];
  const isSwapped = areSwapped(rows.map((row) => [row[columns.latitude] ?? "", row[columns.longitude] ?? ""]));
  if (isSwapped) notes.push("The headings for latitude and longitude are the wrong way round; they were swapped.");
  const isLibraries = headers.some((heading) => /^library name$/i.test(heading)) || headers.includes("statutory_23");
  const reading: Reading = { columns, isSwapped, isLibraries, problems };
  const read = rows.flatMap((row, position) => readRow((at) => (row[at] ?? "").trim(), position + 2, reading) ?? []);
  const placeless = read.filter(({ longitude, postcode }) => longitude === null && postcode === null).length;
  if (placeless > 0)
    notes.push(`Without coordinates and without a postcode: ${placeless}. They show in lists, not on the map.`);
  if (columns.theme < 0 && !isLibraries) {
    notes.push("The file has no column of themes; they were told from the names and descriptions, so look them over.");
  }
  return { rows: onceEach(read, problems), problems, notes };
}

function readRow(cell: CellOf, line: number, reading: Reading): (OrganisationRow & { line: number }) | null {
  const { columns, problems } = reading;
  const written = cell(columns.name);
  const leave = (problem: string) => {
    problems.push({ row: line, column: null, problem });
    return null;
  };
  if (!written) return leave("It has no name, so it was left out.");
  if (isVacant(written)) return leave(`“${written}” says that nobody is there; it was left out.`);
  if (/\d{4}/.test(cell(columns.closed)))
    return leave(`“${written}” closed in ${cell(columns.closed)}; it was left out.`);
  if (written.length > LONGEST_NAME) {
    problems.push({ row: line, column: null, problem: `The name is longer than ${LONGEST_NAME} letters and was cut.` });
  }
  const name = nameOf(written, reading).slice(0, LONGEST_NAME);
  const postcode = readPostcode(cell(columns.postcode), line, problems);
  const point = pointOf(cell, reading);
  if (point.longitude === null && point.problem)
    problems.push({ row: line, column: null, problem: `“${name}”: ${point.problem}` });
  const theme = themeOf(cell, name, reading);
  return {
    line,
    externalId: cell(columns.externalId) || slugOf(`${name} ${postcode ?? point.longitude ?? ""}`),
    name,
    description: cell(columns.description) || null,
    kind: kindOf(cell, name, reading),
    theme,
    themes: [theme],
    ...contactsOf(cell, columns),
    postcode,
    longitude: point.longitude,
    latitude: point.latitude,
    access: accessOf(cell(columns.access)),
    openingHours: cell(columns.openingHours) || weekOf(cell, columns),
    sourceUrl: websiteOf(cell(columns.sourceUrl)),
  };
}

function contactsOf(
  cell: CellOf,
  columns: OrganisationColumns,
): Pick<OrganisationRow, "email" | "phone" | "website" | "address"> {
  return {
    email: emailOf(cell(columns.email)),
    phone: cell(columns.phone) || null,
    website: websiteOf(cell(columns.website)),
    address: addressOf(columns.address >= 0 ? [cell(columns.address)] : columns.addressParts.map(cell)),
  };
}

function pointOf(cell: CellOf, { columns, isSwapped }: Reading): PointCells {
  if (columns.latitude >= 0 && columns.longitude >= 0) {
    const point = pointFromDegrees(cell(columns.latitude), cell(columns.longitude), isSwapped);
    if (point.longitude !== null || columns.easting < 0) return point;
  }
  return pointFromGrid(cell(columns.easting), cell(columns.northing));
}

function readPostcode(text: string, row: number, problems: Problem[]): string | null {
  const postcode = normalisePostcode(text);
  if (!postcode && text) problems.push({ row, column: null, problem: `“${text}” is not a postcode; it was left out.` });
  return postcode;
}

/** Councils list their libraries by place alone. */
function nameOf(written: string, { isLibraries }: Reading): string {
  return isLibraries && !/librar|hub|centre/i.test(written) ? `${written} Library` : written;
}

function themeOf(cell: CellOf, name: string, { columns, isLibraries }: Reading): string {
  if (isLibraries) return "arts";
  return themeOfWords(cell(columns.theme)) ?? themeOfWords(`${name} ${cell(columns.description)}`) ?? themeOfLast;
}

const kindWords: readonly [RegExp, OrganisationRow["kind"]][] = [
  [/charit/i, "charity"],
  [/council|public|nhs|statutory|local authority/i, "public_body"],
  [/community interest|\bcic\b|social (business|enterprise)|co-?op/i, "social_business"],
  [/church|mosque|temple|faith|chapel|gurdwara|synagogue/i, "faith_group"],
  [/company|\bltd\b|limited|business/i, "company"],
];

function kindOf(cell: CellOf, name: string, { columns, isLibraries }: Reading): OrganisationRow["kind"] {
  const said = cell(columns.kind);
  const found = kindWords.find(([pattern]) => pattern.test(said || name))?.[1];
  if (isLibraries) {
    const type = said || cell(columns.theme);
    return /^(ICL|CRL)|community|independent/i.test(type) ? "community_group" : "public_body";
  }
  return found ?? "community_group";
}

function accessOf(said: string): string[] {
  const features: readonly [RegExp, string][] = [
    [/step[- _]?free|level access|^yes$|wheelchair(?! toilet)|ramp/i, "step_free"],
    [/toilet/i, "accessible_toilet"],
    [/loop/i, "hearing_loop"],
    [/parking/i, "parking"],
    [/quiet/i, "quiet_space"],
  ];
  return features.flatMap(([pattern, feature]) => (pattern.test(said) ? [feature] : []));
}

/** “Mo 13:00-17:00; Tu 10:00-13:00” of a column a weekday. */
function weekOf(cell: CellOf, { weekdays }: OrganisationColumns): string | null {
  const open = weekdays.filter(({ at }) => /\d/.test(cell(at))).map(({ day, at }) => `${day} ${cell(at)}`);
  return open.join("; ") || null;
}
