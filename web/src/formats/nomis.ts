import { kindOfCode } from "#domain/area-code.ts";
import { type AreaRow, areaRowsOf } from "./area-rows.ts";
import { type CategoryEntry, figuresOfCategories } from "./categories.ts";
import { placeOfFigures } from "./figure-columns.ts";
import type { IndicatorFile, IndicatorSource, LayoutReader } from "./indicator-file.ts";
import { readNumberCell } from "./number-cell.ts";

const CENSUS_YEARS = [2011, 2021];

/** Reads Nomis bulk tables: date, geography, geography code, then a column a category. */
export const readNomisBulk: LayoutReader = (source) => {
  const { headers } = source;
  const plain = headers.map((heading) => heading.toLowerCase());
  const codeAt = plain.indexOf("geography code");
  const dateAt = plain.indexOf("date");
  if (codeAt < 0 || dateAt < 0 || !plain.includes("geography")) return null;
  const columns = headers.flatMap((heading, at) => {
    if (["date", "geography", "geography code"].includes(plain[at] ?? "")) return [];
    const [, topic = "", category = ""] = /^(?:([^:]+): )?(.+)$/.exec(heading.replace(/;\s*measures:.*$/i, "")) ?? [];
    return [{ at, topic, category, isPercent: /measures: percent/i.test(heading) }];
  });
  const { kept, codesInFile } = areaRowsOf(source, codeAt);
  const entries: CategoryEntry[] = kept.flatMap(({ code, cells }) =>
    columns.map(({ at, category, isPercent }) => {
      const cell = readNumberCell(cells[at] ?? "");
      const period = source.options.period ?? cells[dateAt] ?? "";
      return { code, period, category, count: isPercent ? null : cell, percent: isPercent ? cell : null };
    }),
  );
  return finished("nomis-bulk", source, { topic: columns[0]?.topic ?? "", entries, codesInFile });
};

/** Reads the CSV of the Nomis API: a row an observation, counts and percentages in turn. */
export const readNomisApi: LayoutReader = (source) => {
  const { headers } = source;
  const column = (name: string) => headers.findIndex((heading) => heading.toUpperCase() === name);
  const codeAt = column("GEOGRAPHY_CODE");
  const valueAt = column("OBS_VALUE");
  if (codeAt < 0 || valueAt < 0) return null;
  const dateAt = column("DATE_NAME") >= 0 ? column("DATE_NAME") : column("DATE");
  const measureAt = column("MEASURES_NAME");
  const dimensions = headers.flatMap((heading, at) =>
    /_NAME$/i.test(heading) && !/^(date|geography|measures|obs_|freq)/i.test(heading) ? [at] : [],
  );
  const { kept, codesInFile } = areaRowsOf(source, codeAt);
  const entries = observationsOf(kept, { valueAt, dateAt, measureAt, dimensions }, source.options.period);
  const [firstDimension = -1] = dimensions;
  const typeAt = column((headers[firstDimension] ?? "").toUpperCase().replace(/_NAME$/, "_TYPE"));
  const topic = kept[0]?.cells[typeAt] ?? "";
  return finished("nomis-api", source, { topic, entries, codesInFile });
};

type ApiColumns = { valueAt: number; dateAt: number; measureAt: number; dimensions: number[] };

/** Brings the count and the percentage of one category together: they stand in rows of their own. */
function observationsOf(rows: AreaRow[], columns: ApiColumns, asked: string | undefined): CategoryEntry[] {
  const entries = new Map<string, CategoryEntry>();
  for (const { code, cells } of rows) {
    const category = columns.dimensions.map((at) => cells[at] ?? "").join(", ") || "Value";
    const period = asked ?? cells[columns.dateAt] ?? "";
    const key = `${code} ${period} ${category}`;
    const entry = entries.get(key) ?? { code, period, category, count: null, percent: null };
    const measure = /percent/i.test(cells[columns.measureAt] ?? "") ? "percent" : "count";
    entries.set(key, { ...entry, [measure]: readNumberCell(cells[columns.valueAt] ?? "") });
  }
  return [...entries.values()];
}

function finished(
  layout: "nomis-bulk" | "nomis-api",
  source: IndicatorSource,
  { topic, entries, codesInFile }: { topic: string; entries: CategoryEntry[]; codesInFile: Set<string> },
): Omit<IndicatorFile, "notes"> {
  const { options } = source;
  const [firstCode = ""] = codesInFile;
  const kind = kindOfCode(firstCode);
  const year = Number(entries[0]?.period.slice(0, 4));
  const vintage = kind && kind.level <= 3 && CENSUS_YEARS.includes(year) ? year : null;
  const more = {
    source: options.source ?? "Office for National Statistics, from Nomis",
    licence: options.licence ?? "Open Government Licence v3.0",
    url: "https://www.nomisweb.co.uk/",
    ...(CENSUS_YEARS.includes(year)
      ? { caveats: `Census ${year}. Small counts were changed slightly to protect people.` }
      : {}),
  };
  return {
    layout,
    ...placeOfFigures(kind ? { kind, vintage } : null, source),
    ...figuresOfCategories({ topic, entries, more }, source),
    codesInFile,
    problems: [],
  };
}
