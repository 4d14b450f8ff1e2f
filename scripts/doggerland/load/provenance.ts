import { sha256Of } from "./dataset.ts";
import { change, type DemoApi, upsert } from "./rest-api.ts";

/** Said wherever the demo's data is shown or taken away. */
export const CREDIT = "Fictional map and data, made for Patchwork";
export const SOURCE = "Doggerland, a fictional demo";
export const LICENCE = "CC0 1.0";

const NUMBERS = { neighbourhoods: 1, indicators: 2, organisations: 3, postcodes: 4, basemap: 5 } as const;
export type DemoKind = keyof typeof NUMBERS;

/** The same for every load, so that loading twice leaves one record. */
export function importOf(kind: DemoKind): string {
  return `d0660009-0000-4000-8000-${String(NUMBERS[kind]).padStart(12, "0")}`;
}

/** Notes where each part came from, as an import from a file would. Organisations are noted as under way: their history
 *  begins when `finishOrganisations` says that all of them are there. */
export async function noteImports(
  api: DemoApi,
  now: Date,
  parts: readonly [DemoKind, file: string, rows: number][],
): Promise<void> {
  const rows = parts.map(([kind, file, count]) => ({
    id: importOf(kind),
    kind,
    source: SOURCE,
    licence: LICENCE,
    file_name: file,
    file_sha256: sha256Of(file),
    rows_read: count,
    rows_written: count,
    started_at: now.toISOString(),
    finished_at: kind === "organisations" ? null : now.toISOString(),
    imported_by: "demo",
  }));
  await upsert(api, "imports", rows, "id");
}

export async function finishOrganisations(api: DemoApi, now: Date): Promise<void> {
  await change(api, "imports", `id=eq.${importOf("organisations")}`, { finished_at: now.toISOString() });
}
