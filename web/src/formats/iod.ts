import { type CodeColumn, codeColumnOf, geographySlug } from "#domain/area-code.ts";
import { type AreaRow, areaRowsOf, figureOf, withoutRepeats } from "./area-rows.ts";
import type { IndicatorSource, LayoutReader } from "./indicator-file.ts";
import { type IodDomain, iodDomains } from "./iod-domains.ts";
import { describeIod, type IodMeasure, type IodYear } from "./iod-indicators.ts";
import { numberOrNull } from "./number-cell.ts";
import type { Problem } from "./problem.ts";

type IodColumn = { at: number; heading: string; domain: IodDomain; measure: IodMeasure };

/** Reads the English Indices of Deprivation, 2019 and 2025, as published and in the short headings others give them. */
export const readIod: LayoutReader = (source) => {
  const { headers, options } = source;
  const codeAt = headers.findIndex((heading) => codeColumnOf(heading)?.kind.key === "lsoa");
  const area = codeColumnOf(headers[codeAt] ?? "");
  const problems: Problem[] = [];
  const columns = headers.flatMap((heading, at) => columnOf(heading, at) ?? []);
  const populationAt = headers.findIndex((heading) => /^total population/i.test(heading));
  const year = area && yearOf(area, source);
  if (!area || !year || (columns.length < 2 && populationAt < 0)) return null;
  reportCutHeadings(source, columns, populationAt, problems);
  const { kept, codesInFile } = areaRowsOf(source, codeAt);
  const areas = withoutRepeats(kept, ({ code }) => code, problems);
  const period = options.period ?? String(year);
  const figures = columns.map((column) => ({
    at: column.at,
    what: { indicator: `${column.domain.slug}-${year}-${column.measure}`, period, heading: column.heading },
  }));
  const vintage = area.vintage ?? vintages[year];
  return {
    layout: `iod-${year}`,
    geographySlug: options.geography ?? geographySlug({ kind: area.kind, vintage }),
    vintage,
    indicators: columns.map(({ domain, measure }) => describeIod(domain, measure, year)),
    rows: areas.flatMap((area) => figures.flatMap(({ at, what }) => figureOf(area, at, what, problems) ?? [])),
    populations: populationAt < 0 ? null : populationsOf(areas, populationAt),
    codesInFile,
    problems,
  };
};

const vintages: Record<IodYear, number> = { 2019: 2011, 2025: 2021 };

/** The edition: each ranks the neighbourhoods of its own census. */
function yearOf({ vintage }: CodeColumn, { name, headers }: IndicatorSource): IodYear | null {
  if (vintage === 2011) return 2019;
  if (vintage === 2021) return 2025;
  const said = /(2019|2025)/.exec(`${name} ${headers.join(" ")}`)?.[1];
  return said ? (Number(said) as IodYear) : null;
}

/** Published headings are cut short in places, so they are told by how they begin and by the word for the measure. */
function columnOf(heading: string, at: number): IodColumn | null {
  const words = heading.toLowerCase().replaceAll("_", " ").trim();
  const found = /\b(score|rank|decile)\b/.exec(words);
  if (!found) return null;
  const about = words.slice(0, found.index).trim();
  const domain = iodDomains.find(({ headings }) => headings.some((begins) => isAbout(about, begins)));
  return domain ? { at, heading, domain, measure: found[1] as IodMeasure } : null;
}

/** “income” alone, never “income deprivation affecting children”: what follows is in brackets or says sub-domain. */
function isAbout(about: string, begins: string): boolean {
  if (!about.startsWith(begins)) return false;
  return /^( index)?\s*(\(.*)?(sub-?domain.*)?$/.test(
    about
      .slice(begins.length)
      .trim()
      .replace(/^index/, ""),
  );
}

function reportCutHeadings(
  { headers }: IndicatorSource,
  columns: IodColumn[],
  populationAt: number,
  problems: Problem[],
) {
  const used = new Set([...columns.map(({ at }) => at), populationAt]);
  headers.forEach((heading, at) => {
    const isKnown = used.has(at) || /\b(code|name)\b|_(code|name)$|population|children aged/i.test(heading);
    if (!isKnown)
      problems.push({
        row: 1,
        column: heading,
        problem: `“${heading}” is no score, rank or decile we know; left out.`,
      });
  });
}

function populationsOf(areas: AreaRow[], at: number): Record<string, number> {
  return Object.fromEntries(
    areas.flatMap(({ code, cells }) => {
      const population = numberOrNull(cells[at]);
      return population === null ? [] : [[code, population]];
    }),
  );
}
