import type { FeatureCollection } from "geojson";
import { FileRefused } from "#formats/problem.ts";
import { decodeText } from "#formats/read-file.ts";
import type { ImportArguments } from "./arguments.ts";
import type { PreparedFile } from "./prepared-file.ts";
import type { SourceFile } from "./source-file.ts";

/** Water, roads and names to draw under the figures: features with `kind`, `name` and `rank`, degrees EPSG:4326. */
export async function prepareBasemap(file: SourceFile, args: ImportArguments): Promise<PreparedFile> {
  const { features } = readCollection(file);
  const rows = features.map(({ geometry, properties }) => ({
    kind: properties?.kind,
    name: properties?.name ?? null,
    rank: properties?.rank ?? 0,
    geometry,
  }));
  const options = { dataset: args.name ?? file.name.replace(/\.\w+$/, "") };
  const { source, licence } = args;
  return { rows, rowsRead: rows.length, source, licence, options, problems: [], notes: [] };
}

function readCollection(file: SourceFile): FeatureCollection {
  try {
    const collection = JSON.parse(decodeText(file.bytes).text) as FeatureCollection;
    if (Array.isArray(collection.features)) return collection;
  } catch {
    // said below: a person cannot mend what a parser calls an unexpected token
  }
  throw new FileRefused(`${file.name} is not a GeoJSON FeatureCollection.`);
}
