import { type CodeColumn, codeColumnOf, geographySlug, isAreaCode, kindOfCode } from "#domain/area-code.ts";
import { findColumn, plainHeading } from "./find-column.ts";
import type { IndicatorSource } from "./indicator-file.ts";
import { FileRefused } from "./problem.ts";

/** Where the areas and the other roles stand in a table of figures; -1 for none. */
export type FigureColumns = Record<Role, number> & { area: CodeColumn | null };

type Role = keyof typeof headingsOfRole;

const headingsOfRole = {
  code: ["geographycode", "areacode", "gsscode", "onscode", "mnemonic", "areaid", "code"],
  period: ["period", "timeperiod", "timeperiodsortable", "datename", "date", "year", "time"],
  indicator: ["indicatorname", "indicator", "measurename", "measure", "variable", "metric", "category"],
  value: ["value", "obsvalue", "figure", "percent", "percentage", "rate", "score"],
  count: ["count", "numerator", "number", "observation"],
  denominator: ["denominator", "base"],
  lower: ["lower", "lowerci950limit", "lowerci", "lci", "lowerlimit", "lowerconfidencelimit"],
  upper: ["upper", "upperci950limit", "upperci", "uci", "upperlimit", "upperconfidencelimit"],
} as const;

const roles = Object.keys(headingsOfRole) as Role[];
const ROWS_TO_LOOK_AT = 20;

/** Finds the roles among the headings, the caller's names first; null when no column holds codes of areas. */
export function findFigureColumns({ headers, rows, options }: IndicatorSource): FigureColumns | null {
  const asked: Record<string, string> = { ...options.map, ...(options.codeColumn ? { code: options.codeColumn } : {}) };
  const found = Object.fromEntries(
    roles.map((role) => [
      role,
      asked[role] ? namedColumn(asked[role], headers) : findColumn(headers, headingsOfRole[role]),
    ]),
  ) as Record<Role, number>;
  if (!asked.code) found.code = codeColumnByHeading(headers) ?? columnOfCodes(headers, rows) ?? -1;
  if (found.code < 0) return null;
  const firstCode = rows.map((row) => row[found.code]?.trim() ?? "").find((code) => code !== "") ?? "";
  const kind = kindOfCode(firstCode);
  const area = codeColumnOf(headers[found.code] ?? "") ?? (kind ? { kind, vintage: null } : null);
  return { ...found, area };
}

/** The geography and year that a file's codes are of, as far as they can be told. */
export function placeOfFigures(
  area: CodeColumn | null,
  { options }: IndicatorSource,
): { geographySlug: string | null; vintage: number | null } {
  const vintage = options.vintage ?? area?.vintage ?? null;
  const slug = area && vintage ? geographySlug({ kind: area.kind, vintage }) : null;
  return { geographySlug: options.geography ?? slug, vintage };
}

function namedColumn(heading: string, headers: string[]): number {
  const at = headers.findIndex((each) => plainHeading(each) === plainHeading(heading));
  if (at >= 0) return at;
  throw new FileRefused(`The file has no column “${heading}”. Its headings are: ${headers.slice(0, 15).join(", ")}.`);
}

/** Of several kinds of area the finest is what the rows are about. */
function codeColumnByHeading(headers: string[]): number | null {
  const columns = headers.flatMap((heading, at) => {
    const column = codeColumnOf(heading);
    return column ? [{ at, level: column.kind.level }] : [];
  });
  return columns.sort((a, b) => a.level - b.level)[0]?.at ?? null;
}

function columnOfCodes(headers: string[], rows: string[][]): number | null {
  const named = findColumn(headers, headingsOfRole.code);
  const holdsCodes = (at: number) => {
    const cells = rows
      .slice(0, ROWS_TO_LOOK_AT)
      .map((row) => row[at]?.trim() ?? "")
      .filter((cell) => cell !== "");
    return cells.length > 0 && cells.every(isAreaCode);
  };
  if (named >= 0 && holdsCodes(named)) return named;
  const at = headers.findIndex((_, position) => holdsCodes(position));
  return at < 0 ? null : at;
}
