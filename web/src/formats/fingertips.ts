import { kindOfCode } from "#domain/area-code.ts";
import { type AreaRow, areaRowsOf, withoutRepeats } from "./area-rows.ts";
import { placeOfFigures } from "./figure-columns.ts";
import type { IndicatorMeta, IndicatorRow, IndicatorSource, LayoutReader } from "./indicator-file.ts";
import { slugOf } from "./indicator-file.ts";
import { numberOrNull, readNumberCell } from "./number-cell.ts";
import { describePlain } from "./plain-indicator.ts";
import type { Problem } from "./problem.ts";

/** The columns that are read, by their headings in small letters; the file has 26 or 27 in all. */
const headings = {
  id: "indicator id",
  name: "indicator name",
  code: "area code",
  sex: "sex",
  age: "age",
  categoryType: "category type",
  period: "time period",
  value: "value",
  lower: "lower ci 95.0 limit",
  upper: "upper ci 95.0 limit",
  count: "count",
  denominator: "denominator",
  note: "value note",
} as const;
type Columns = Record<keyof typeof headings, number>;

/** Figures for everybody are given without a sex and an age in their name. */
const everybody = new Set(["persons", "all ages", "not applicable", ""]);

/** Reads the CSV of Fingertips (OHID): a row an area, an indicator and a time. */
export const readFingertips: LayoutReader = (source) => {
  const columns = columnsOf(source.headers);
  if (!columns) return null;
  const { kept, codesInFile } = areaRowsOf(source, columns.code);
  const problems: Problem[] = [];
  const whole = kept.filter(({ cells }) => cell(cells, columns.categoryType) === "");
  const rows = withoutRepeats(whole, (row) => keyOf(row, columns), problems);
  const indicators = new Map<string, IndicatorMeta>();
  const figures = rows.flatMap((row) => {
    const meta = metaOf(row, columns, source);
    const figure = figureIn(row, columns, meta.slug, problems);
    if (figure) indicators.set(meta.slug, meta);
    return figure ? [figure] : [];
  });
  const kinds = [...codesInFile].flatMap((code) => kindOfCode(code) ?? []).sort((a, b) => a.level - b.level);
  return {
    layout: "fingertips",
    ...placeOfFigures(kinds[0] ? { kind: kinds[0], vintage: null } : null, source),
    indicators: [...indicators.values()],
    rows: figures,
    populations: null,
    codesInFile,
    problems,
    notes: notesOf(kept.length - whole.length),
  };
};

function columnsOf(headers: readonly string[]): Columns | null {
  const plain = headers.map((heading) => heading.trim().toLowerCase());
  const entries = Object.entries(headings).map(([name, heading]) => [name, plain.indexOf(heading)] as const);
  return entries.some(([, at]) => at < 0) ? null : (Object.fromEntries(entries) as Columns);
}

function notesOf(splits: number): string[] {
  return [
    "Fingertips files do not say whether a high figure is good or bad: set the polarity of each indicator.",
    ...(splits
      ? [
          `Rows about a part of the people of an area were left out, as they are not map values: ${splits.toLocaleString("en-GB")}.`,
        ]
      : []),
  ];
}

function metaOf({ cells }: AreaRow, columns: Columns, source: IndicatorSource): IndicatorMeta {
  const whom = [cell(cells, columns.sex), cell(cells, columns.age)].filter(
    (each) => !everybody.has(each.toLowerCase()),
  );
  const name = [cell(cells, columns.name), ...whom].join(", ");
  const id = cell(cells, columns.id);
  return describePlain(name, source, {
    slug: slugOf(["fingertips", id, ...whom].join(" ")),
    definition: `Fingertips indicator ${id}: ${name}.`,
    source: source.options.source ?? "Office for Health Improvement and Disparities, Fingertips",
    licence: source.options.licence ?? "Open Government Licence v3.0",
    url: `https://fingertips.phe.org.uk/search/${id}`,
    searchTerms: ["fingertips", id],
  });
}

function figureIn(
  { code, cells, line }: AreaRow,
  columns: Columns,
  indicator: string,
  problems: Problem[],
): IndicatorRow | null {
  const note = cell(cells, columns.note) || null;
  const { state, value } = readNumberCell(cell(cells, columns.value));
  if (state === null) {
    const problem = `“${cell(cells, columns.value)}” is not a number; it was left out.`;
    problems.push({ row: line, column: "Value", problem });
    return null;
  }
  const isHeldBack = value === null && /suppress|too small|disclos|small number/i.test(note ?? "");
  return {
    indicator,
    code,
    period: cell(cells, columns.period),
    value,
    count: numberOrNull(cells[columns.count]),
    denominator: numberOrNull(cells[columns.denominator]),
    lower: numberOrNull(cells[columns.lower]),
    upper: numberOrNull(cells[columns.upper]),
    state: isHeldBack ? "suppressed" : state,
    note,
  };
}

function keyOf({ code, cells }: AreaRow, columns: Columns): string {
  return [code, ...(["id", "sex", "age", "period"] as const).map((name) => cell(cells, columns[name]))].join("|");
}

function cell(cells: readonly string[], at: number): string {
  return (cells[at] ?? "").trim();
}
