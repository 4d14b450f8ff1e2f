import type { MultiPolygon, Polygon } from "geojson";
import { isAreaCode, isNoArea } from "#domain/area-code.ts";
import { type BoundaryColumns, findBoundaryColumns, textOf } from "./boundary-columns.ts";
import { type BoundaryGeography, describeGeography } from "./boundary-geography.ts";
import { type FileFeature, readFeatures } from "./features.ts";
import { areaPartOf } from "./polygons.ts";
import { FileRefused, type Problem } from "./problem.ts";

/** One area as its file gives it: degrees, longitude first. Crossing rings and winding are not mended here. */
export type BoundaryRow = {
  code: string;
  name: string;
  localAuthorityCode: string | null;
  localAuthorityName: string | null;
  population: number | null;
  geometry: Polygon | MultiPolygon;
};

export type BoundaryOptions = {
  codeColumn?: string;
  nameColumn?: string;
  /** The same two, as our fields to the file's headings: code, name. */
  map?: Record<string, string>;
  /** Where the file does not say so itself: “EPSG:27700”. */
  crs?: string;
  /** Where the column of codes has no year. */
  vintage?: number;
  geography?: string;
  source?: string;
  licence?: string;
};

export type Boundaries = {
  geography: BoundaryGeography;
  rows: BoundaryRow[];
  problems: Problem[];
  notes: string[];
};

/** Reads the areas of a GeoJSON or TopoJSON file, whatever year its columns carry. */
export function readBoundaries(bytes: Uint8Array, fileName: string, options: BoundaryOptions): Boundaries {
  const { features, problems, notes } = readFeatures(bytes, fileName, { crs: options.crs });
  const columns = findBoundaryColumns(features, fileName, {
    codeColumn: options.codeColumn ?? options.map?.code,
    nameColumn: options.nameColumn ?? options.map?.name,
  });
  notes.push(...columns.notes);
  const authority = authorityInName(fileName);
  const taken = new Map<string, number>();
  const rows = features.flatMap((feature) => {
    const row = readRow(feature, columns, authority, taken, problems);
    return row ? [row] : [];
  });
  if (rows.length === 0) {
    const first = problems[0] ? ` The first: ${problems[0].problem}` : "";
    throw new FileRefused(`None of the ${features.length} features of ${fileName} is an area with a code.${first}`);
  }
  return { geography: describeGeography(columns.area, fileName, options, notes), rows, problems, notes };
}

function readRow(
  { row, properties, geometry }: FileFeature,
  columns: BoundaryColumns,
  authority: string | null,
  taken: Map<string, number>,
  problems: Problem[],
): BoundaryRow | null {
  const leave = (column: string | null, problem: string) => {
    problems.push({ row, column, problem });
    return null;
  };
  const code = textOf(properties[columns.code]);
  if (!code || isNoArea(code)) return leave(columns.code, "It has no area code, so it was left out.");
  const part = areaPartOf(geometry);
  if (!part.geometry) return leave(null, `${code} was left out. ${part.problem}`);
  const before = taken.get(code);
  if (before !== undefined)
    return leave(columns.code, `${code} was already at feature ${before}; this one was left out.`);
  taken.set(code, row);
  if (part.left) problems.push({ row, column: null, problem: `${code}: ${part.left}` });
  const name = (columns.name && textOf(properties[columns.name])) || code;
  return {
    code,
    name,
    localAuthorityCode: authorityCode(code, properties, columns) ?? authority,
    localAuthorityName: (columns.authorityName && textOf(properties[columns.authorityName])) || placeOf(name),
    population: numberOf(columns.population ? properties[columns.population] : null),
    geometry: part.geometry,
  };
}

function authorityCode(code: string, properties: FileFeature["properties"], columns: BoundaryColumns): string | null {
  if (columns.area?.kind.key === "lad") return code;
  const written = columns.authorityCode ? textOf(properties[columns.authorityCode]) : null;
  return written && isAreaCode(written) ? written : null;
}

/** Files cut by authority are named after it: “E08000036.geojson”, “topo_E08000036.json”. */
function authorityInName(fileName: string): string | null {
  return /(?:^|[^A-Z0-9])([EWSN]0[6-9]\d{6}|[WS]\d{8})(?![0-9])/i.exec(fileName)?.[1]?.toUpperCase() ?? null;
}

/** Statistical areas are named after their authority: “Wakefield 001A”. */
function placeOf(name: string): string | null {
  return /^(.+) \d{3}[A-Z]?$/.exec(name)?.[1] ?? null;
}

function numberOf(value: unknown): number | null {
  const text = textOf(value)?.replaceAll(",", "");
  const number = text ? Number(text) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number : null;
}
