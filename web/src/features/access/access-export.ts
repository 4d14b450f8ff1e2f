import type { ExportedCollection } from "#domain/export-file.ts";
import { perThousandInWords } from "./access-table.ts";
import type { ShownAccess } from "./shown-access.ts";

type Made = Record<"madeAt" | "link" | "source" | "licence" | "services" | "people" | "how", string>;

/** The areas, least access first, with their figures; in `shapes` their shapes, where the file has room for any. */
export function accessCollection(shown: ShownAccess, shapes: ExportedCollection, made: Made): ExportedCollection {
  const shapeOf = new Map(shapes.features.map((feature) => [String(feature.properties?.code), feature.geometry]));
  const { services, people, how, madeAt, link } = made;
  return {
    type: "FeatureCollection",
    patchwork: {
      ...shapes.patchwork,
      source: made.source,
      licence: made.licence,
      access: { services, people, how, made_at: madeAt, link },
    } as ExportedCollection["patchwork"] & object,
    features: shown.ranked.map((area) => ({
      type: "Feature",
      geometry: shapeOf.get(area.code) ?? null,
      properties: {
        code: area.code,
        name: area.name,
        services,
        places_per_thousand: area.perThousand,
        in_words: perThousandInWords(area),
        services_in_reach: area.inReach,
        nearest_minutes: area.nearestMinutes,
        people: area.people,
        how,
      },
    })),
  };
}
