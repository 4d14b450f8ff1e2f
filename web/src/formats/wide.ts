import { codeColumnOf } from "#domain/area-code.ts";
import { type AreaRow, areaRowsOf, figureOf, withoutRepeats } from "./area-rows.ts";
import { type CategoryEntry, figuresOfCategories } from "./categories.ts";
import { type FigureColumns, findFigureColumns, placeOfFigures } from "./figure-columns.ts";
import { type IndicatorFile, type IndicatorSource, type LayoutReader, slugsOf } from "./indicator-file.ts";
import { numberOrNull, readNumberCell } from "./number-cell.ts";
import { describePlain, periodOf, sentenceOf } from "./plain-indicator.ts";
import { FileRefused, type Problem } from "./problem.ts";

type Figures = Pick<IndicatorFile, "indicators" | "rows" | "populations">;
type Wide = { areas: AreaRow[]; measured: number[]; period: (row: AreaRow) => string; problems: Problem[] };

const ROWS_TO_LOOK_AT = 200;

/** Reads a table with a row an area and a column an indicator. A column of population is kept as such. */
export const readWide: LayoutReader = (source) => {
  const columns = findFigureColumns(source);
  if (!columns) return null;
  const problems: Problem[] = [];
  const notes: string[] = [];
  const populationAt = source.headers.findIndex((heading) =>
    /^(total[ _]?)?(population|pop|all[ _]?ages)([ _]?(19|20)?\d\d)?$/i.test(heading),
  );
  const measured = measuredColumns(source, columns).filter((at) => at !== populationAt);
  if (measured.length === 0 && populationAt < 0) {
    throw new FileRefused(`${source.name} has codes of areas but no column of figures.`);
  }
  const { kept, codesInFile } = areaRowsOf(source, columns.code);
  const hasPeriods = columns.period >= 0 && !source.options.period;
  const fixed = hasPeriods || measured.length === 0 ? "" : periodOf(source, notes);
  const period = ({ cells }: AreaRow) => (hasPeriods ? (cells[columns.period] ?? "").trim() : fixed);
  const areas = withoutRepeats(kept, (row) => `${row.code} ${period(row)}`, problems);
  const wide: Wide = { areas, measured, period, problems };
  const totalAt = measured.find((at) =>
    /^(total|all (usual residents|people|households).*)$/i.test(source.headers[at] ?? ""),
  );
  const figures = totalAt === undefined ? plainFigures(wide, source) : shares(wide, source);
  const populations = populationAt < 0 ? figures.populations : populationsOf(areas, populationAt);
  return {
    layout: "wide",
    ...placeOfFigures(columns.area, source),
    ...figures,
    populations,
    codesInFile,
    problems,
    notes,
  };
};

function plainFigures({ areas, measured, period, problems }: Wide, source: IndicatorSource): Figures {
  const slugs = slugsOf(measured.map((at) => source.headers[at] ?? ""));
  const columns = measured.map((at, position) => ({
    at,
    heading: source.headers[at] ?? "",
    indicator: slugs[position] ?? "",
  }));
  return {
    indicators: columns.map(({ heading, indicator }) => describePlain(heading, source, { slug: indicator })),
    rows: areas.flatMap((area) =>
      columns.flatMap(({ at, heading, indicator }) => {
        const figure = figureOf(area, at, { indicator, heading, period: period(area) }, problems);
        return figure ?? [];
      }),
    ),
    populations: null,
  };
}

/** With a column of totals the others are counts of it, and only shares can be set side by side. */
function shares({ areas, measured, period }: Wide, source: IndicatorSource): Figures {
  const entries: CategoryEntry[] = areas.flatMap((area) =>
    measured.map((at) => ({
      code: area.code,
      period: period(area),
      category: sentenceOf(source.headers[at] ?? ""),
      count: readNumberCell(area.cells[at] ?? ""),
      percent: null,
    })),
  );
  return figuresOfCategories({ topic: "", entries, more: {} }, source);
}

/** Columns whose cells are figures; names, codes, coordinates and row numbers are none. */
function measuredColumns({ headers, rows }: IndicatorSource, { code, period }: FigureColumns): number[] {
  const sample = rows.slice(0, ROWS_TO_LOOK_AT);
  return headers.flatMap((heading, at) => {
    if (at === code || at === period || codeColumnOf(heading) || isAboutTheRow(heading)) return [];
    const states = sample.map((row) => readNumberCell(row[at] ?? "").state);
    const values = states.filter((state) => state === "value").length;
    const words = states.filter((state) => state === null).length;
    return values > words ? [at] : [];
  });
}

function isAboutTheRow(heading: string): boolean {
  return /^(fid|objectid|globalid|bng_?[en]|lat|long|lon|latitude|longitude|eastings?|northings?|shape.*)$|(cd|nm|nmw|[ _]code|[ _]name|^name)$/i.test(
    heading,
  );
}

function populationsOf(areas: AreaRow[], at: number): Record<string, number> {
  return Object.fromEntries(
    areas.flatMap(({ code, cells }) => {
      const population = numberOrNull(cells[at]);
      return population === null ? [] : [[code, population]];
    }),
  );
}
