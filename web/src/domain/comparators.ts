import { counted, listInWords } from "./sentence.ts";

/** One of the measures by which areas are alike. */
export type LikenessMeasure = {
  /** As it stands in a sentence: "share of children". */
  name: string;
  values: readonly (number | null)[];
};

export type SimilarAreas = {
  /** Positions, the most alike first. */
  areas: number[];
  /** How far each is, in standard deviations, on average over the measures (root mean square). */
  distances: number[];
  /** Areas that could not be compared, because a measure has no figure there. */
  leftOut: number;
  /** How they were found, for the screen. */
  sentence: string;
};

/**
 * The areas most like one: nearest by Euclidean distance when every measure is turned into standard deviations from its
 * mean (z-scores over the areas with all figures), each measure counting the same. Measures that are alike everywhere
 * say nothing and are passed over.
 * @param count how many to name; fewer when there are not so many.
 * @returns null when the area itself lacks one of the figures.
 */
export function similarAreas(target: number, measures: readonly LikenessMeasure[], count: number): SimilarAreas | null {
  const all = Array.from({ length: measures[0]?.values.length ?? 0 }, (_, area) => area);
  const known = all.filter((area) => measures.every(({ values }) => Number.isFinite(values[area] ?? Number.NaN)));
  const at = known.indexOf(target);
  if (at < 0) return null;
  const scores = measures
    .map(({ values }) => standardised(Float64Array.from(known, (area) => values[area] as number)))
    .filter((each) => each !== null);
  const distances = known.map((_, other) => {
    const squares = scores.reduce((sum, z) => sum + ((z[other] as number) - (z[at] as number)) ** 2, 0);
    return Math.sqrt(squares / Math.max(1, scores.length));
  });
  const nearest = [...known.keys()]
    .filter((other) => other !== at)
    .sort((a, b) => (distances[a] as number) - (distances[b] as number) || a - b)
    .slice(0, count);
  return {
    areas: nearest.map((other) => known[other] as number),
    distances: nearest.map((other) => distances[other] as number),
    leftOut: all.length - known.length,
    sentence: sentenceOf(nearest.length, measures, all.length - known.length),
  };
}

/** Standard deviations from the mean (population form); null when all are alike. */
function standardised(values: Float64Array): Float64Array | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return spread > 0 ? values.map((value) => (value - mean) / spread) : null;
}

function sentenceOf(found: number, measures: readonly LikenessMeasure[], leftOut: number): string {
  const names = listInWords(measures.map(({ name }) => name));
  const without = leftOut ? ` ${counted(leftOut, "area lacks", "areas lack")} one of these figures.` : "";
  return `The ${counted(found, "area", "areas")} most like this one by ${names}, each counting the same.${without}`;
}
