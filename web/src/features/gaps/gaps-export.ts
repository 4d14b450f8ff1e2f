import type { ExportedCollection, ExportRow } from "#domain/export-file.ts";
import { surenessOf } from "#domain/rank-stability.ts";
import type { WeightedMeasure } from "#domain/shared-weights.ts";
import type { Site } from "#domain/site.ts";
import type { Measure, Side } from "./gap-measures.ts";
import { type Sureness, topOf } from "./gaps-sentence.ts";
import type { RankedArea, ShownGaps } from "./shown-gaps.ts";

/** What a ranking is made of, to be written with it. */
export type Ranking = {
  shown: ShownGaps;
  stability: Sureness;
  weights: Record<Side, readonly WeightedMeasure[]>;
  minutes: number;
  site: Site;
  /** The address that restores it. */
  link: string;
  /** ISO 8601. */
  madeAt: string;
};

/** The seed of the thousand draws, as `rankStability` has it. */
export const drawSeed = 20_260_101;

/** How the ranking was made: weights, measures with their sources, method, seed, limits. Travels inside the file. */
function gapsManifest({ shown, weights, minutes, site, link, madeAt }: Ranking) {
  const side = (name: Side) =>
    shown.measures[name].map((measure) => ({
      measure: measure.id,
      name: measure.name,
      weight_percent: weights[name].find((each) => each.measure === measure.id)?.weight ?? 0,
      high_is: measure.polarity === 1 ? "better" : measure.polarity === -1 ? "worse" : "neither",
      ...sourceOf(measure, site),
    }));
  return {
    title: "Gap ranking: need against help",
    made_at: madeAt,
    link,
    geography: shown.index.geography,
    is_fictional: site.isFictional,
    method:
      "Rank shares of each measure, weighted means a side, gap = 100 × (help rank − need rank) / areas compared; 1 is the most need and the most help.",
    stability: `Share of 1,000 evenly drawn sets of weights (seed ${drawSeed}) in which an area stays in the top ${topOf(shown.ranked.length)}.`,
    distance: `In reach: straight line × 1.3 from the centre, ${minutes} minutes at 80 metres a minute. Areas nobody has mapped are left out.`,
    areas_compared: shown.ranked.length,
    areas_left_out: shown.leftOut.length,
    need: side("need"),
    help: side("help"),
  };
}

function sourceOf({ indicator }: Measure, site: Site) {
  if (!indicator) return { source: site.attribution || site.name, licence: site.licence, period: null };
  return { source: indicator.source, licence: indicator.licence, period: indicator.latestPeriod };
}

/** The shapes with the ranking as their properties, best rank first, areas left out at the end. */
export function rankedCollection(
  ranking: Ranking,
  shapes: ExportedCollection,
  format: "csv" | "geojson",
): ExportedCollection {
  const { shown } = ranking;
  const shapeOf = new Map(shapes.features.map((feature) => [String(feature.properties?.code), feature]));
  const manifest = gapsManifest(ranking);
  const sources = [...manifest.need, ...manifest.help];
  const all = (values: (string | null)[]) => [...new Set(values.filter(Boolean))].join("; ");
  // a copied row of a table keeps how it was made; in GeoJSON it stands once, at the top
  const made: ExportRow = format === "csv" ? { how: howInALine(manifest), link: manifest.link } : {};
  const rows: ExportRow[] = [
    ...shown.ranked.map((area) => ({ ...rankedRow(ranking, area), ...made })),
    ...shown.leftOut.map(({ position, code, why, measure }) => ({
      ...baseRow(shown, position, code),
      left_out: `${why}: ${measure}`,
      ...figuresOf(shown, position),
      ...made,
    })),
  ];
  return {
    type: "FeatureCollection",
    patchwork: {
      ...shapes.patchwork,
      source: all([shapes.patchwork?.source ?? null, ...sources.map(({ source }) => source)]),
      licence: all([shapes.patchwork?.licence ?? null, ...sources.map(({ licence }) => licence)]),
      ...(format === "geojson" ? { ranking: manifest } : {}),
    },
    features: rows.map((properties) => ({
      type: "Feature",
      geometry: shapeOf.get(String(properties.code))?.geometry ?? null,
      properties,
    })),
  };
}

function rankedRow({ shown, stability }: Ranking, area: RankedArea): ExportRow {
  const { gaps } = shown;
  const share = typeof stability === "string" ? null : (stability[area.at] ?? null);
  return {
    rank: area.rank,
    ...baseRow(shown, area.position, area.code),
    need_rank: area.needRank,
    help_rank: area.helpRank,
    gap: rounded(area.gap),
    need_score: rounded(100 * (gaps.needScores[area.at] ?? 0)),
    help_score: rounded(100 * (gaps.helpScores[area.at] ?? 0)),
    need_third: Math.floor(area.cell / 3) + 1,
    help_third: (area.cell % 3) + 1,
    stays_in_top: share,
    how_sure: share === null ? null : surenessOf(share),
    left_out: null,
    ...figuresOf(shown, area.position),
  };
}

function baseRow({ index }: ShownGaps, position: number, code: string): ExportRow {
  return { code, name: index.names[position] ?? code, population: index.populations[position] ?? null };
}

function figuresOf({ measures }: ShownGaps, position: number): ExportRow {
  const all = [...measures.need, ...measures.help];
  return Object.fromEntries(all.map(({ id, values }) => [id.replace(".", "_"), values[position] ?? null]));
}

function howInALine({ need, help, method, stability, distance }: ReturnType<typeof gapsManifest>): string {
  const list = (side: typeof need) => side.map(({ name, weight_percent }) => `${name} ${weight_percent}%`).join(", ");
  return `Need: ${list(need)}. Help: ${list(help)}. ${method} ${stability} ${distance}`;
}

const rounded = (value: number) => Number(value.toFixed(3));
