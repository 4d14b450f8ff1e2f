import { expect, test } from "vitest";
import { exportRows } from "#domain/export-file.ts";
import type { Site } from "#domain/site.ts";
import { drawSeed, type Ranking, rankedCollection } from "#features/gaps/gaps-export.ts";
import { shownGaps } from "#features/gaps/shown-gaps.ts";
import { index, measures, weights } from "./small-place.ts";

const answer = shownGaps(index, measures, weights);
if (!("shown" in answer)) throw new Error("no ranking");
const ranking: Ranking = {
  shown: answer.shown,
  stability: new Float64Array(7).fill(0.5),
  weights,
  minutes: 10,
  site: { name: "Small", attribution: "Small council", licence: "OGL", isFictional: true } as Site,
  link: "https://example.org/gaps?need=poverty:60,cold:40",
  madeAt: "2026-11-22T10:00:00.000Z",
};

test("the GeoJSON holds every area with its shape, and how the ranking was made once, at the top", () => {
  const shape = { type: "Point" as const, coordinates: [2, 54] };
  const shapes = {
    type: "FeatureCollection" as const,
    features: [{ type: "Feature" as const, geometry: shape, properties: { code: "A1" } }],
  };
  const collection = rankedCollection(ranking, shapes, "geojson");
  expect(collection.features).toHaveLength(index.codes.length);
  expect(collection.features[0]).toMatchObject({
    geometry: shape,
    properties: { code: "A1", rank: 1, need_rank: 1, help_rank: 7 },
  });
  expect(collection.patchwork).toMatchObject({
    licence: "OGL",
    ranking: { link: ranking.link, need: [{ measure: "poverty", weight_percent: 60 }, { weight_percent: 40 }] },
  });
  expect(JSON.stringify(collection.patchwork)).toContain(String(drawSeed));
});

test("each row of the CSV says how it was made, and why an area is left out", () => {
  const { rows } = exportRows(rankedCollection(ranking, { type: "FeatureCollection", features: [] }, "csv"));
  expect(rows[0]).toMatchObject({ rank: 1, name: "One", how_sure: "shaky", poverty: 70, reach_all: 0, licence: "OGL" });
  expect(rows[0]?.how).toContain("poverty 60%, cold 40%");
  expect(rows.at(-1)).toMatchObject({ name: "Nine", left_out: "unmapped: reach.all", reach_all: null });
});
