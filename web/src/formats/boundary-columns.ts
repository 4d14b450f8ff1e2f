import { type CodeColumn, codeColumnOf, isAreaCode, kindOfCode } from "#domain/area-code.ts";
import type { FileFeature } from "./features.ts";
import { FileRefused } from "./problem.ts";

/** The columns of a boundary file that say which area is which. `area` is null where the codes are nobody's we know. */
export type BoundaryColumns = {
  code: string;
  name: string | null;
  area: CodeColumn | null;
  authorityCode: string | null;
  authorityName: string | null;
  population: string | null;
  notes: string[];
};

/** Finds them by pattern, because the year in a heading changes with every publication. */
export function findBoundaryColumns(
  features: FileFeature[],
  fileName: string,
  asked: { codeColumn?: string | undefined; nameColumn?: string | undefined },
): BoundaryColumns {
  const headings = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const notes: string[] = [];
  const code = asked.codeColumn
    ? namedColumn(asked.codeColumn, headings, fileName)
    : (byHeading(headings, features, notes) ?? byContent(headings, features));
  if (!code) {
    throw new FileRefused(
      `No column of ${fileName} looks like area codes (such as LSOA21CD or WD25CD). It has: ${headings.slice(0, 12).join(", ") || "none"}. ` +
        "Say which one with --map code=HEADING.",
    );
  }
  const name = asked.nameColumn ? namedColumn(asked.nameColumn, headings, fileName) : nameColumn(code, headings);
  const [authorityCode = null] = headings.filter((heading) => /^(lad|ltla)(\d\d)?cd(_active)?$/i.test(heading));
  const [authorityName = null] = headings.filter((heading) => /^(lad|ltla)(\d\d)?nm(_active)?$/i.test(heading));
  const [population = null] = headings.filter((heading) =>
    /^(total_?)?(population|pop|all_?ages)(_?\d{2,4})?$/i.test(heading),
  );
  return { code, name, area: areaOf(code, features), authorityCode, authorityName, population, notes };
}

/** The text of a cell; null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return String(value).trim() || null;
}

function namedColumn(asked: string, headings: string[], fileName: string): string {
  const found = headings.find((heading) => heading.toLowerCase() === asked.toLowerCase());
  if (found) return found;
  throw new FileRefused(`${fileName} has no column “${asked}”. It has: ${headings.slice(0, 12).join(", ")}.`);
}

/** A ward file also carries its authority's codes: the finest kind is the file's own, and of two years the later. */
function byHeading(headings: string[], features: FileFeature[], notes: string[]): string | null {
  const columns = headings
    .flatMap((heading) => {
      const column = codeColumnOf(heading);
      return column ? [{ heading, column, distinct: distinctIn(heading, features) }] : [];
    })
    .filter(({ distinct }) => distinct > 0)
    .sort(
      (a, b) =>
        a.column.kind.level - b.column.kind.level ||
        b.distinct - a.distinct ||
        (b.column.vintage ?? 0) - (a.column.vintage ?? 0),
    );
  const [first, second] = columns;
  if (first && second && second.column.kind === first.column.kind) {
    notes.push(`The file has codes in “${first.heading}” and “${second.heading}”; “${first.heading}” was used.`);
  }
  return first?.heading ?? null;
}

function distinctIn(heading: string, features: FileFeature[]): number {
  return new Set(features.map(({ properties }) => textOf(properties[heading])).filter((code) => code !== null)).size;
}

function byContent(headings: string[], features: FileFeature[]): string | null {
  const holdsCodes = headings.filter((heading) =>
    features.every(({ properties }) => isAreaCode(textOf(properties[heading]) ?? "")),
  );
  const named = headings.find((heading) => /^((geo|gss|area)_?)?code$/i.test(heading));
  return holdsCodes.find((heading) => distinctIn(heading, features) === features.length) ?? named ?? null;
}

/** LSOA21NM beside LSOA21CD, else whatever is called a name. */
function nameColumn(code: string, headings: string[]): string | null {
  const twin = code.replace(/cd$/i, "nm").replace(/code/i, "name").toLowerCase();
  return (
    headings.find((heading) => heading.toLowerCase() === twin && heading !== code) ??
    headings.find((heading) => /^(area_?|geo_?)?name$/i.test(heading)) ??
    null
  );
}

function areaOf(code: string, features: FileFeature[]): CodeColumn | null {
  const byName = codeColumnOf(code);
  if (byName) return byName;
  const kind = kindOfCode(textOf(features[0]?.properties[code]) ?? "");
  return kind ? { kind, vintage: null } : null;
}
