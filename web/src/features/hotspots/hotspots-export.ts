import type { ExportedCollection } from "#domain/export-file.ts";
import { classWords, type ShownHotspots } from "./shown-hotspots.ts";
import { words } from "./words.ts";

type Made = { madeAt: string; link: string; licence: string };

/** The areas, surest first, with class and statistic; in `shapes` their shapes, where the file has room for any. */
export function hotspotsCollection(shown: ShownHotspots, shapes: ExportedCollection, made: Made): ExportedCollection {
  const { found, studied, index } = shown;
  const shapeOf = new Map(shapes.features.map((feature) => [String(feature.properties?.code), feature.geometry]));
  const unique = (texts: string[]) => [...new Set(texts.filter(Boolean))].join("; ");
  return {
    type: "FeatureCollection",
    patchwork: {
      ...shapes.patchwork,
      source: unique([shapes.patchwork?.source ?? "", ...studied.sources.map(({ source }) => source)]),
      licence: unique([
        shapes.patchwork?.licence ?? "",
        ...studied.sources.map(({ licence }) => licence || made.licence),
      ]),
      hotspots: {
        of: studied.name,
        method: [words.how[found.method], ...words.howRest].join(" "),
        permutations: found.permutations,
        false_discovery_rate: found.falseDiscoveryRate,
        global_moran: found.global,
        made_at: made.madeAt,
        link: made.link,
      },
    } as ExportedCollection["patchwork"] & object,
    features: shown.ranked.map((area) => ({
      type: "Feature",
      geometry: shapeOf.get(area.code) ?? null,
      properties: {
        code: area.code,
        name: area.name,
        population: index.populations[area.position] ?? null,
        measure: studied.name,
        value: area.value,
        class: area.row,
        class_in_words: classWords(area, shown),
        direction: area.direction,
        method: found.method,
        statistic: area.statistic,
        p: area.p,
        q: area.q,
      },
    })),
  };
}
