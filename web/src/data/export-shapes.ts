import type { ExportedCollection, ExportFormat } from "#domain/export-file.ts";
import { fetchExport, neighbourhoodsExport } from "./export-request.ts";

const longestWaitMs = 120_000;

/** The shapes of a geography, for a file that adds figures of its own to them; a spreadsheet has none, and asks for none. */
export async function exportShapes(geography: string, format: ExportFormat): Promise<ExportedCollection> {
  if (format === "csv") return { type: "FeatureCollection", features: [] };
  const signal = AbortSignal.timeout(longestWaitMs);
  return JSON.parse(await fetchExport(neighbourhoodsExport(geography, null, null), () => {}, signal));
}
