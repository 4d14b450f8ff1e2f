import type { FeatureCollection, Geometry } from "geojson";

export type ExportFormat = "geojson" | "csv";
export type ExportWhat = "organisations" | "neighbourhoods" | "drawn";

/** What travels at the top of an exported collection. */
export type ExportNote = { source?: string | null; licence?: string | null };
export type ExportedCollection = FeatureCollection<Geometry | null> & { patchwork?: ExportNote };

/** Bytes of one entry, measured on the demo: good enough to say "about 200 kB" before anything is fetched. */
const BYTES_EACH: Record<ExportWhat, Record<ExportFormat, number>> = {
  organisations: { geojson: 830, csv: 480 },
  neighbourhoods: { geojson: 1200, csv: 130 },
  drawn: { geojson: 1800, csv: 260 },
};

/** About how large the file will be, in bytes. */
export function estimatedBytes(what: ExportWhat, format: ExportFormat, count: number): number {
  return 400 + count * BYTES_EACH[what][format];
}

/** A size as people say it: "under 1 kB", "31 kB", "1.2 MB". */
export function spokenBytes(bytes: number): string {
  if (bytes < 1000) return "under 1 kB";
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The same, rounded for a guess: two figures at most. */
export function roughBytes(bytes: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, bytes))) - 1);
  return spokenBytes(Math.round(bytes / step) * step);
}

const slug = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** "doggerland-organisations-2026-11-22.geojson". */
export function exportFileName(parts: readonly string[], date: Date, format: ExportFormat): string {
  return `${[...parts.map(slug).filter(Boolean), date.toISOString().slice(0, 10)].join("-")}.${format}`;
}

export type ExportRow = Record<string, string | number | boolean | null>;

/**
 * A collection as a table: one row a feature, its properties as columns. Points add longitude and latitude in degrees;
 * areas leave their shape out. Source and licence stand in every row, so that a copied row keeps them.
 */
export function exportRows(collection: ExportedCollection): { columns: string[]; rows: ExportRow[] } {
  const { source = null, licence = null } = collection.patchwork ?? {};
  const hasPoints = collection.features.some((feature) => feature.geometry?.type === "Point");
  const rows = collection.features.map(({ geometry, properties }) => {
    const row: ExportRow = { ...(properties as ExportRow | null) };
    if (hasPoints) {
      const [longitude = null, latitude = null] = geometry?.type === "Point" ? geometry.coordinates : [];
      Object.assign(row, { longitude, latitude });
    }
    row.source ??= source;
    row.licence ??= licence;
    return row;
  });
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}
