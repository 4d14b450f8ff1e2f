import { parseArgs } from "node:util";

const importKinds = ["neighbourhoods", "indicators", "organisations", "postcodes", "basemap"] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a person asked for on the command line. */
export type ImportArguments = {
  kind: ImportKind;
  files: string[];
  geography: string | null;
  vintage: number | null;
  name: string | null;
  source: string | null;
  licence: string | null;
  period: string | null;
  crs: string | null;
  privacy: string | null;
  /** Our field names to the file's headings. */
  map: Record<string, string>;
  allowsPartial: boolean;
  /** Organisations whose place is not known here are left out. */
  isOnlyPlaced: boolean;
  isDryRun: boolean;
  isJson: boolean;
};

type TextOption = "geography" | "name" | "source" | "licence" | "period" | "crs" | "privacy";

/** The command was not understood; the message says how, and the usage should follow. */
export class UsageError extends Error {}

export const usage = `npm run import -- KIND FILE… [options]

KIND
  neighbourhoods   boundaries: GeoJSON or TopoJSON with a column of area codes
  indicators       figures by area: Indices of Deprivation 2019 and 2025, Nomis, Fingertips, any tall or wide CSV
  organisations    CSV (latitude and longitude, easting and northing, or postcode) or GeoJSON
  postcodes        a look-up: ONSPD, NSPL, or postcode with latitude and longitude
  basemap          GeoJSON with kind, name and rank for each feature

OPTIONS
  --geography SLUG   the areas the file is for, such as lsoa-2021; found from the file when left out
  --vintage YEAR     the year of the areas' codes
  --name TEXT        the geography's name
  --source TEXT      who published it        --licence TEXT   under which terms
  --period TEXT      the time of the figures, where the file does not say
  --map A=B,C=D      our field A is the file's heading B
  --crs EPSG:27700   the coordinates' system, where the file does not say
  --privacy LEVEL    for organisations: exact, street, postcode_district, neighbourhood or hidden
  --only-placed      leave out organisations with neither coordinates nor a postcode of the look-up
  --allow-partial    take figures though not every area of a local authority has one
  --dry-run          do all the work, say what would change, change nothing
  --json             the whole report for programs

A file goes in whole or not at all, and the same file twice changes nothing.
It works with the server that runs for PATCHWORK_HOME, or opens the database itself.
SUPABASE_URL and SUPABASE_SECRET_KEY send it to a Supabase project instead.
`;

/** Reads the command line. Throws a UsageError with a sentence. */
export function readArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals } = parse(argv);
  const [kind, ...files] = positionals;
  if (!importKinds.includes(kind as ImportKind))
    throw new UsageError(kind ? `"${kind}" is not something to import.` : "Say what to import.");
  if (!files.length) throw new UsageError("Name at least one file.");
  if (values.vintage && !/^\d{4}$/.test(values.vintage)) throw new UsageError("--vintage takes a year, such as 2021.");
  const text = (name: TextOption): string | null => values[name] ?? null;
  return {
    kind: kind as ImportKind,
    files,
    geography: text("geography"),
    vintage: values.vintage ? Number(values.vintage) : null,
    name: text("name"),
    source: text("source"),
    licence: text("licence"),
    period: text("period"),
    crs: text("crs"),
    privacy: text("privacy"),
    map: readMap(values.map),
    allowsPartial: values["allow-partial"] === true,
    isOnlyPlaced: values["only-placed"] === true,
    isDryRun: values["dry-run"] === true,
    isJson: values.json === true,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const yes = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...{ geography: text, vintage: text, name: text, source: text, licence: text, period: text, map: text },
        ...{ crs: text, privacy: text, "allow-partial": yes, "only-placed": yes, "dry-run": yes, json: yes },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readMap(text: string | undefined): Record<string, string> {
  const pairs = (text ?? "").split(",").filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field, ...heading] = pair.split("=");
      if (!field || !heading.length) throw new UsageError("--map takes pairs such as name=Group,postcode=Post Code.");
      return [field.trim(), heading.join("=").trim()];
    }),
  );
}
