import { hotspotWords } from "#domain/hotspot-words.ts";
import { listInWords, type Sentence } from "#domain/sentence.ts";
import type { Cluster, HotspotArea, ShownHotspots } from "./shown-hotspots.ts";
import { type AreaWords, words } from "./words.ts";

/** The most clusters that a sentence names. */
const mostNamed = 3;

/** What the map shows, made of its values. */
export function hotspotsSentence(shown: ShownHotspots, areas: AreaWords): Sentence {
  const { clusters, counts } = shown;
  const outliers = counts["high-low"] + counts["low-high"];
  if (!clusters.length && !outliers) return unsureSentence(shown, areas);
  const high = clusters.filter(({ kind }) => kind === "high-high");
  const low = clusters.filter(({ kind }) => kind === "low-low");
  return [
    ...clusterSentence(high, shown.studied.ends.high, areas),
    ...clusterSentence(low, shown.studied.ends.low, areas),
    ...(outliers ? [words.sentence.outliers(outliers, areas)] : []),
  ];
}

function clusterSentence(clusters: readonly Cluster[], of: string, areas: AreaWords): Sentence {
  if (!clusters.length) return [words.sentence.noneOf(of)];
  const count = clusters.reduce((sum, { positions }) => sum + positions.length, 0);
  const named = clusters.slice(0, mostNamed).map(({ heart }) => heart.name);
  const { sentence } = words;
  return [
    { strong: sentence.clusters(clusters.length, of) },
    sentence.around(count, areas, clusters.length > named.length),
    { strong: listInWords(named) },
    ". ",
  ];
}

/** Where chance could have made all of it, that is said, with the area that comes nearest. */
function unsureSentence(shown: ShownHotspots, areas: AreaWords): Sentence {
  const nearest = shown.ranked.find((area): area is HotspotArea & { p: number; q: number } => area.q !== null);
  const { sentence } = words;
  if (!nearest) return [{ strong: sentence.nothing(areas) }];
  const kind = hotspotWords(nearest.direction, shown.found.method).name.toLowerCase();
  return [
    { strong: sentence.noneSure },
    sentence.nearest(shown.ranked.filter(({ q }) => q !== null).length, areas),
    { strong: nearest.name },
    sentence.nearestIs(kind, words.chance(nearest.p), words.chance(nearest.q)),
    shown.counts.leaning ? sentence.leaning(shown.counts.leaning, areas) : "",
  ];
}

/** Whether neighbouring areas are alike at all, in a sentence. */
export function globalSentence({ found: { global } }: ShownHotspots): string {
  if (!Number.isFinite(global.statistic)) return words.global.none;
  const isSure = global.p <= 0.05;
  const says = !isSure ? words.global.chance : global.statistic > 0 ? words.global.alike : words.global.unlike;
  return says(global.statistic.toFixed(2).replace("-", "−"), words.chance(global.p));
}
