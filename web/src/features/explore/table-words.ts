import { grouped } from "#domain/sentence.ts";

/** Words that only the table needs. */
export const tableWords = {
  group: "Group",
  onlySome: (count: number, of: number) =>
    `${grouped(count)} of ${grouped(of)} areas are singled out on the map, and listed here.`,
  showAll: "List all",
  saveCsv: "Export this table",
  saveGeojson: "With shapes (GeoJSON)",
  saving: "Getting it…",
  saved: (name: string) => `Saved as ${name}.`,
  saveFailed: "We could not get the file. Try again in a moment.",
};
