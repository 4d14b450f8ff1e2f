import { type AreaRow, areaRowsOf, figureOf, withoutRepeats } from "./area-rows.ts";
import { type FigureColumns, findFigureColumns, placeOfFigures } from "./figure-columns.ts";
import { type IndicatorSource, type LayoutReader, slugsOf } from "./indicator-file.ts";
import { numberOrNull } from "./number-cell.ts";
import { describePlain, periodOf, sentenceOf } from "./plain-indicator.ts";
import type { Problem } from "./problem.ts";

/** Reads a table with a row a figure: which area, which indicator, the value. */
export const readTall: LayoutReader = (source) => {
  const columns = findFigureColumns(source);
  if (!columns || columns.value < 0) return null;
  const indicatorAt = columns.indicator >= 0 ? columns.indicator : onlyOtherColumn(source, columns);
  if (indicatorAt < 0) return null;
  const problems: Problem[] = [];
  const notes: string[] = [];
  const { kept, codesInFile } = areaRowsOf(source, columns.code);
  const splitAt = source.headers.findIndex((heading) => /^category type$/i.test(heading));
  const whole = splitAt < 0 ? kept : kept.filter(({ cells }) => (cells[splitAt] ?? "").trim() === "");
  if (whole.length < kept.length) {
    notes.push(`Left out because they split the people of an area into groups: ${kept.length - whole.length} rows.`);
  }
  const fixedPeriod = columns.period >= 0 && !source.options.period ? null : periodOf(source, notes);
  const nameOf = ({ cells }: AreaRow) => indicatorName(cells[indicatorAt] ?? "", indicatorAt, columns, source);
  const period = ({ cells }: AreaRow) => fixedPeriod ?? (cells[columns.period] ?? "").trim();
  const once = withoutRepeats(whole, (row) => `${row.code} ${nameOf(row)} ${period(row)}`, problems);
  const names = [...new Set(once.map(nameOf))];
  const slugs = new Map(slugsOf(names).map((slug, position) => [names[position] ?? "", slug]));
  const heading = source.headers[columns.value] ?? "";
  const unit = /percent/i.test(heading) ? { unit: "%" } : {};
  const rows = once.flatMap((row) => {
    const what = { indicator: slugs.get(nameOf(row)) ?? "", period: period(row), heading };
    const figure = figureOf(row, columns.value, what, problems);
    return figure ? [{ ...figure, ...boundsOf(row, columns) }] : [];
  });
  const indicators = names.map((name) => describePlain(name, source, { ...unit, slug: slugs.get(name) ?? "" }));
  return {
    layout: "tall",
    ...placeOfFigures(columns.area, source),
    ...{ indicators, rows, populations: null, codesInFile, problems, notes },
  };
};

function boundsOf({ cells }: AreaRow, { count, denominator, lower, upper }: FigureColumns) {
  return {
    count: numberOrNull(cells[count]),
    denominator: numberOrNull(cells[denominator]),
    lower: numberOrNull(cells[lower]),
    upper: numberOrNull(cells[upper]),
  };
}

/** A column beside the area, the time and the figures says what is counted, when areas come more than once. */
function onlyOtherColumn({ headers, rows }: IndicatorSource, columns: FigureColumns): number {
  const { area: _, ...roles } = columns;
  const taken = new Set<number>(Object.values(roles));
  const others = headers.flatMap((heading, at) => (taken.has(at) || /(name|nm|nmw)$/i.test(heading) ? [] : [at]));
  const keys = new Set(rows.map((row) => `${row[columns.code]} ${row[columns.period] ?? ""}`));
  const [other = -1] = others;
  return others.length === 1 && keys.size < rows.length ? other : -1;
}

/** Categories that are numbers mean nothing without their heading. */
function indicatorName(cell: string, at: number, columns: FigureColumns, { headers }: IndicatorSource): string {
  const said = cell.trim();
  return at === columns.indicator && !/^\d+$/.test(said) ? said : `${sentenceOf(headers[at] ?? "")}: ${said}`;
}
