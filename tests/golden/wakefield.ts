import { readFileSync } from "node:fs";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Contiguity } from "#domain/contiguity.ts";
import { queenContiguity } from "#domain/queen-contiguity.ts";
import { sharedFile } from "#tests/real/shared-files.ts";

export type Wakefield = { codes: string[]; scores: Float64Array; contiguity: Contiguity };

/** Wakefield's 215 LSOAs of 2021 with their IMD 2025 score, in the order of the file of boundaries. */
export function readWakefield(): Wakefield {
  const layer = JSON.parse(
    readFileSync(sharedFile("boundaries/geo-lookups/lsoa/E08000036.geojson"), "utf8"),
  ) as FeatureCollection<Polygon | MultiPolygon, { LSOA21CD: string }>;
  const scoreOf = scoresByCode();
  const codes = layer.features.map(({ properties }) => properties.LSOA21CD);
  return {
    codes,
    scores: Float64Array.from(codes, (code) => scoreOf.get(code) ?? Number.NaN),
    contiguity: queenContiguity(layer.features.map(({ geometry }) => geometry)),
  };
}

function scoresByCode(): Map<string, number> {
  const [header = "", ...lines] = readFileSync(sharedFile("imd/imd2025_england_lsoa21.csv"), "utf8").split(/\r?\n/);
  const column = header.split(",").indexOf('"IMD_score"');
  return new Map(
    lines.map((line) => line.split(",")).map((cells) => [(cells[0] ?? "").replaceAll('"', ""), Number(cells[column])]),
  );
}
