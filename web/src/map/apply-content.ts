import type { GeoJSONSource, LayerSpecification, MapLibreMap, SourceSpecification } from "maplibre-gl";
import type { MapContent } from "./content.ts";

type Loose = Record<string, unknown>;

/** Bring a map from one content to the next with the fewest changes, so that nothing is fetched or laid out twice. */
export function applyContent(map: MapLibreMap, before: MapContent, after: MapContent): void {
  const replaced = replacedSources(before, after);
  const kept = removeLayers(map, before, after, replaced);
  for (const id of replaced) if (map.getSource(id)) map.removeSource(id);
  for (const [id, source] of Object.entries(after.sources)) applySource(map, id, before.sources[id], source);
  for (const [position, layer] of after.layers.entries()) {
    const old = kept.get(layer.id);
    if (old) applyLayer(map, old, layer);
    else map.addLayer(layer, after.layers.slice(position + 1).find((above) => map.getLayer(above.id))?.id);
  }
}

function replacedSources(before: MapContent, after: MapContent): Set<string> {
  const isGone = ([id, source]: [string, SourceSpecification]) => {
    const next = after.sources[id];
    return !next || !isSameSource(source, next);
  };
  return new Set(
    Object.entries(before.sources)
      .filter(isGone)
      .map(([id]) => id),
  );
}

/** Take away what is not wanted, or lies on a source that goes; the rest comes back by id. */
function removeLayers(map: MapLibreMap, before: MapContent, after: MapContent, replaced: Set<string>) {
  const wanted = new Set(after.layers.map((layer) => layer.id));
  const kept = new Map<string, LayerSpecification>();
  for (const layer of before.layers) {
    const isStaying = wanted.has(layer.id) && !("source" in layer && replaced.has(layer.source as string));
    if (isStaying) kept.set(layer.id, layer);
    else if (map.getLayer(layer.id)) map.removeLayer(layer.id);
  }
  return kept;
}

/** GeoJSON may change its data in place; anything else about a source means a new one. */
function isSameSource(a: SourceSpecification, b: SourceSpecification): boolean {
  return a === b || JSON.stringify(withoutData(a)) === JSON.stringify(withoutData(b));
}

function withoutData(source: SourceSpecification): Loose {
  return source.type === "geojson" ? { ...source, data: null } : source;
}

function applySource(map: MapLibreMap, id: string, old: SourceSpecification | undefined, next: SourceSpecification) {
  const existing = map.getSource(id);
  if (!existing) map.addSource(id, next);
  else if (next.type === "geojson" && old?.type === "geojson" && old.data !== next.data)
    void (existing as GeoJSONSource).setData(next.data);
}

function applyLayer(map: MapLibreMap, old: LayerSpecification, next: LayerSpecification): void {
  if (old === next) return;
  const [a, b] = [old as Loose, next as Loose];
  for (const [key, value] of changes(a.paint, b.paint)) map.setPaintProperty(next.id, key as never, value as never);
  for (const [key, value] of changes(a.layout, b.layout)) map.setLayoutProperty(next.id, key as never, value as never);
  if (JSON.stringify(a.filter) !== JSON.stringify(b.filter)) map.setFilter(next.id, (b.filter ?? null) as never);
}

function changes(before: unknown, after: unknown): [string, unknown][] {
  const [a, b] = [(before ?? {}) as Loose, (after ?? {}) as Loose];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    .map((key) => [key, b[key]]);
}
