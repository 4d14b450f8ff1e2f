import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ExportRequest, fetchExport } from "#data/export-request.ts";
import type { ExportedCollection, ExportFormat } from "#domain/export-file.ts";
import { saveFile } from "#ui/save-file.ts";

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

async function save({ request, format, name }: Saving, onBytes: (bytes: number) => void): Promise<Saved> {
  const text = await fetchExport(request, onBytes, AbortSignal.timeout(LONGEST_WAIT_MS));
  const collection = JSON.parse(text) as ExportedCollection;
  const { exportBlob } = await import("#formats/write-export.ts");
  const file = await exportBlob(collection, format);
  saveFile(file, name);
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
