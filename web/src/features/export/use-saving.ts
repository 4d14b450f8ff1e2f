import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ExportRequest, fetchExport } from "#data/export-request.ts";
import { type ExportedCollection, type ExportFormat, exportRows } from "#domain/export-file.ts";

/** What to save, under which name and as which kind of file. */
export interface Saving {
  request: ExportRequest;
  format: ExportFormat;
  name: string;
}

/** What was saved. */
export interface Saved {
  name: string;
  count: number;
  bytes: number;
}

/** After this, something is wrong, and waiting longer will not mend it. */
const LONGEST_WAIT_MS = 120_000;

const MEDIA_TYPES: Record<ExportFormat, string> = { geojson: "application/geo+json", csv: "text/csv;charset=utf-8" };

/** The file as it is written. The writers come when they are needed. */
async function fileOf(collection: ExportedCollection, format: ExportFormat): Promise<string> {
  if (format === "geojson") return (await import("#formats/write-geojson.ts")).writeGeojson({ ...collection });
  const { writeCsv } = await import("#formats/write-csv.ts");
  const { columns, rows } = exportRows(collection);
  return writeCsv(rows, columns);
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser has taken hold of the blob once the click is done
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

async function save({ request, format, name }: Saving, onBytes: (bytes: number) => void): Promise<Saved> {
  const text = await fetchExport(request, onBytes, AbortSignal.timeout(LONGEST_WAIT_MS));
  const collection = JSON.parse(text) as ExportedCollection;
  const file = new Blob([await fileOf(collection, format)], { type: MEDIA_TYPES[format] });
  download(file, name);
  return { name, count: collection.features.length, bytes: file.size };
}

/** Fetching, writing and saving a file, with how far it has come. */
export function useSaving() {
  const [bytes, setBytes] = useState(0);
  const saving = useMutation({
    mutationFn: (what: Saving) => {
      setBytes(0);
      return save(what, setBytes);
    },
  });
  return { saving, bytes };
}
