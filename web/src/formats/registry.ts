import { type ExportedCollection, exportRows } from "#domain/export-file.ts";
import { readBoundaries } from "./boundaries.ts";
import { readIndicators } from "./indicators.ts";
import { readOrganisations } from "./organisations.ts";
import { readPostcodes } from "./postcodes.ts";
import type { Problem } from "./problem.ts";
import { writeCsv } from "./write-csv.ts";
import { writeGeojson } from "./write-geojson.ts";

/** What every reader gives, whatever its rows are. */
export type FileRead = { rows: readonly unknown[]; problems: readonly Problem[]; notes: readonly string[] };

/** A kind of file that can be brought in. */
export type ImportFormat = {
  id: "neighbourhoods" | "indicators" | "organisations" | "postcodes";
  label: string;
  /** What such files are called where people find them. */
  examples: string;
  extensions: readonly string[];
  read: (bytes: Uint8Array, fileName: string, given: { source: string; licence: string }) => FileRead;
};

/** A kind of file that can be taken away. */
export type ExportFormat = {
  id: "geojson" | "csv";
  label: string;
  extension: string;
  mimeType: string;
  write: (collection: ExportedCollection) => string;
};

export const importFormats: readonly ImportFormat[] = [
  {
    id: "neighbourhoods",
    label: "Boundaries of neighbourhoods",
    examples: "GeoJSON or TopoJSON with a column of area codes, such as those of the Open Geography Portal",
    extensions: ["geojson", "json", "topojson"],
    read: readBoundaries,
  },
  {
    id: "indicators",
    label: "Figures by neighbourhood",
    examples: "Indices of Deprivation 2019 and 2025, Nomis tables, any CSV with a column of area codes",
    extensions: ["csv", "tsv", "txt"],
    read: readIndicators,
  },
  {
    id: "organisations",
    label: "Organisations and places",
    examples:
      "CSV with coordinates or postcodes, OpenStreetMap as GeoJSON, the NHS list of practices, council libraries",
    extensions: ["csv", "tsv", "txt", "geojson", "json"],
    read: readOrganisations,
  },
  {
    id: "postcodes",
    label: "Postcodes and where they are",
    examples: "ONS Postcode Directory, National Statistics Postcode Lookup, or postcode, latitude and longitude",
    extensions: ["csv", "tsv", "txt"],
    read: readPostcodes,
  },
];

export const exportFormats: readonly ExportFormat[] = [
  {
    id: "geojson",
    label: "GeoJSON, for maps",
    extension: "geojson",
    mimeType: "application/geo+json",
    write: (collection) => writeGeojson({ ...collection }),
  },
  {
    id: "csv",
    label: "CSV, for spreadsheets",
    extension: "csv",
    mimeType: "text/csv;charset=utf-8",
    write: (collection) => {
      const { columns, rows } = exportRows(collection);
      return writeCsv(rows, columns);
    },
  },
];
