import { type ExportedCollection, type ExportFormat, exportRows } from "#domain/export-file.ts";

const mediaTypes: Record<ExportFormat, string> = { geojson: "application/geo+json", csv: "text/csv;charset=utf-8" };

/** A collection as a file, with its media type. The writers come when they are needed. */
export async function exportBlob(collection: ExportedCollection, format: ExportFormat): Promise<Blob> {
  return new Blob([await written(collection, format)], { type: mediaTypes[format] });
}

async function written(collection: ExportedCollection, format: ExportFormat): Promise<string> {
  if (format === "geojson") return (await import("./write-geojson.ts")).writeGeojson({ ...collection });
  const { writeCsv } = await import("./write-csv.ts");
  const { columns, rows } = exportRows(collection);
  return writeCsv(rows, columns);
}
