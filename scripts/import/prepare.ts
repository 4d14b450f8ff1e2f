import { readBoundaries } from "#formats/boundaries.ts";
import { readIndicators } from "#formats/indicators.ts";
import { readOrganisations } from "#formats/organisations.ts";
import { readPostcodes } from "#formats/postcodes.ts";
import { type ImportArguments, type ImportKind, UsageError } from "./arguments.ts";
import { callFunction, type ImportServer } from "./import-api.ts";
import { prepareBasemap } from "./prepare-basemap.ts";
import type { PreparedFile } from "./prepared-file.ts";
import type { SourceFile } from "./source-file.ts";

type Prepare = (file: SourceFile, args: ImportArguments, server: ImportServer) => Promise<PreparedFile>;

/** What each kind of import makes of a file: one line a kind. */
export const prepare: Record<ImportKind, Prepare> = {
  neighbourhoods: prepareNeighbourhoods,
  indicators: prepareIndicators,
  organisations: prepareOrganisations,
  postcodes: preparePostcodes,
  basemap: prepareBasemap,
};

async function prepareNeighbourhoods(file: SourceFile, args: ImportArguments): Promise<PreparedFile> {
  const { geography, rows, problems, notes } = readBoundaries(file.bytes, file.name, {
    ...given({ crs: args.crs, geography: args.geography, source: args.source, licence: args.licence }),
    ...(args.vintage ? { vintage: args.vintage } : {}),
    map: args.map,
  });
  const described = {
    ...geography,
    slug: args.geography ?? geography.slug,
    name: args.name ?? geography.name,
    vintage: args.vintage ?? geography.vintage,
    source: args.source ?? geography.source,
    licence: args.licence ?? geography.licence,
  };
  return {
    ...{ rows, problems, notes, rowsRead: rows.length + problems.length },
    source: described.source,
    licence: described.licence,
    options: { geography: described },
  };
}

async function prepareIndicators(file: SourceFile, args: ImportArguments, server: ImportServer): Promise<PreparedFile> {
  const loaded = await callFunction<Record<string, string[]>>(server, "import_codes", {});
  const wanted = args.geography ? { [args.geography]: loaded[args.geography] ?? [] } : loaded;
  const known = new Set(Object.values(wanted).flat());
  const read = readIndicators(file.bytes, file.name, {
    only: known,
    ...given({ period: args.period, source: args.source, licence: args.licence }),
    ...(Object.keys(args.map).length ? { map: args.map } : {}),
  });
  const guess = read.geographySlug && loaded[read.geographySlug] ? read.geographySlug : null;
  const populations = read.populations ?? {};
  const [first] = read.indicators;
  const outside = [...read.codesInFile].filter((code) => !known.has(code)).length;
  const outsideNote = outside ? [`${outside} areas of the file are not among those loaded.`] : [];
  return {
    // Rows without a measure still say that the area is in the file, for files of nothing but populations.
    rows: read.rows.length ? read.rows : Object.keys(populations).map((code) => ({ code })),
    rowsRead: read.codesInFile.size,
    source: args.source ?? first?.source ?? null,
    licence: args.licence ?? first?.licence ?? null,
    problems: read.problems,
    notes: [...read.notes, ...outsideNote],
    options: {
      geography: args.geography ?? guess,
      vintage: args.vintage ?? read.vintage,
      indicators: read.indicators,
      populations,
      allowPartial: args.allowsPartial,
    },
  };
}

async function prepareOrganisations(file: SourceFile, args: ImportArguments): Promise<PreparedFile> {
  const source = args.source ?? file.name;
  const licence = args.licence;
  if (!licence) throw new UsageError("Say under which terms the organisations are published: --licence TEXT.");
  const { rows, problems, notes } = readOrganisations(file.bytes, file.name, {
    ...{ source, licence, map: args.map },
    ...given({ crs: args.crs }),
  });
  return {
    ...{ rows, problems, notes, source, licence, rowsRead: rows.length + problems.length },
    options: { source, licence, privacy: args.privacy ?? "exact", onlyPlaced: args.isOnlyPlaced },
  };
}

async function preparePostcodes(file: SourceFile, args: ImportArguments): Promise<PreparedFile> {
  const { rows, problems, notes } = readPostcodes(file.bytes, file.name);
  const rowsRead = rows.length + problems.length;
  return { rows, problems, notes, rowsRead, source: args.source, licence: args.licence, options: {} };
}

/** Only the options that were given: an option left out is not an empty one. */
function given<T extends Record<string, string | null>>(options: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: string;
  };
}
