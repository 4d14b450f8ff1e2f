import { normalisePostcode } from "#domain/postcode.ts";
import { findColumn } from "./find-column.ts";
import { areSwapped, type PointCells, pointFromDegrees, pointFromGrid } from "./point-cells.ts";
import { FileRefused, type Problem } from "./problem.ts";
import { readText } from "./read-file.ts";
import { readTable } from "./table.ts";

export type PostcodeRow = { postcode: string; longitude: number; latitude: number; locality: string | null };

type Columns = Record<"postcode" | "latitude" | "longitude" | "easting" | "northing" | "ended" | "locality", number>;

/** Reads ONSPD, NSPL or any table of postcodes with coordinates. Postcodes that have ended or have no place are left out. */
export function readPostcodes(
  bytes: Uint8Array,
  fileName: string,
): { rows: PostcodeRow[]; problems: Problem[]; notes: string[] } {
  const { text, notes } = readText(bytes, fileName);
  const { headers, rows: lines, problems } = readTable(text, fileName);
  const columns = columnsOf(headers);
  if (columns.postcode < 0 || (columns.latitude < 0 && columns.easting < 0)) {
    throw new FileRefused(
      `${fileName} needs a column of postcodes and columns of latitude and longitude. Its headings are: ${headers.slice(0, 12).join(", ")}.`,
    );
  }
  const isSwapped = columns.latitude >= 0 && areSwapped(lines.slice(0, 200).map((line) => pairOf(line, columns)));
  if (isSwapped) notes.push("The headings for latitude and longitude are the wrong way round; they were swapped.");
  const left = { ended: 0, placeless: 0 };
  const rows = new Map<string, PostcodeRow>();
  lines.forEach((line, position) => {
    const row = position + 2;
    const postcode = normalisePostcode(line[columns.postcode] ?? "");
    if (!postcode) {
      problems.push({
        row,
        column: headers[columns.postcode] ?? null,
        problem: `“${line[columns.postcode] ?? ""}” is not a postcode; left out.`,
      });
    } else if (columns.ended >= 0 && (line[columns.ended] ?? "").trim() !== "") {
      left.ended += 1;
    } else {
      keep(postcode, pointOf(line, columns, isSwapped), (line[columns.locality] ?? "").trim() || null, row);
    }
  });
  if (left.ended > 0)
    notes.push(`Left out because they are no longer in use: ${left.ended.toLocaleString("en-GB")} postcodes.`);
  if (left.placeless > 0)
    notes.push(`Left out because they have no coordinates: ${left.placeless.toLocaleString("en-GB")} postcodes.`);
  if (rows.size === 0) throw new FileRefused(`${fileName} holds no postcode that is in use and has coordinates.`);
  return { rows: [...rows.values()], problems, notes };

  function keep(postcode: string, point: PointCells, locality: string | null, row: number): void {
    if (rows.has(postcode))
      problems.push({ row, column: null, problem: `${postcode} was already in the file; left out.` });
    else if (point.longitude !== null)
      rows.set(postcode, { postcode, longitude: point.longitude, latitude: point.latitude, locality });
    else if (point.problem) problems.push({ row, column: null, problem: `${postcode} was left out: ${point.problem}` });
    else left.placeless += 1;
  }
}

/** Names change with every edition of the directory. */
function columnsOf(headers: string[]): Columns {
  return {
    postcode: findColumn(headers, ["pcds", "postcode", "pcd8", "pcd2", "pcd7", "pcd", /^pcd\w?$/, /^postcode/]),
    latitude: findColumn(headers, ["lat", "latitude", /^lat(itude)?(wgs84|1m)?$/]),
    longitude: findColumn(headers, ["long", "longitude", "lon", "lng", /^long(itude)?(wgs84|1m)?$/]),
    easting: findColumn(headers, ["oseast1m", "east1m", "easting", "eastings"]),
    northing: findColumn(headers, ["osnrth1m", "north1m", "northing", "northings"]),
    ended: findColumn(headers, ["doterm", "terminated"]),
    locality: findColumn(headers, ["locality", "town", "posttown"]),
  };
}

function pointOf(line: string[], columns: Columns, isSwapped: boolean): PointCells {
  if (columns.latitude >= 0 && columns.longitude >= 0) return pointFromDegrees(...pairOf(line, columns), isSwapped);
  return pointFromGrid(line[columns.easting] ?? "", line[columns.northing] ?? "");
}

function pairOf(line: string[], { latitude, longitude }: Columns): [string, string] {
  return [line[latitude] ?? "", line[longitude] ?? ""];
}
