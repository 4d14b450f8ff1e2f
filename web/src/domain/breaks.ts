import { ckmeans } from "simple-statistics";

/** How the values are cut into classes. */
export type ClassMethod = "quantile" | "equal" | "natural" | "fixed" | "custom";

/** Each class holds as nearly as possible the same number of areas; equal values are never parted. */
export function quantileBreaks(sorted: readonly number[], count: number): number[] {
  const breaks: number[] = [];
  for (let step = 1; step < count; step++) {
    const value = sorted[Math.ceil((sorted.length * step) / count)];
    if (value !== undefined) breaks.push(value);
  }
  return usable(breaks, sorted);
}

/** Each class spans the same width. */
export function equalBreaks(sorted: readonly number[], count: number): number[] {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const width = (most - least) / count;
  return usable(
    Array.from({ length: count - 1 }, (_, step) => least + width * (step + 1)),
    sorted,
  );
}

/** Classes fall in the gaps between the values (Jenks, by optimal one-dimensional k-means). */
export function naturalBreaks(sorted: readonly number[], count: number): number[] {
  const unique = new Set(sorted).size;
  if (unique < 2) return [];
  const clusters = ckmeans([...sorted], Math.min(count, unique));
  return usable(
    clusters.slice(1).map((cluster) => cluster[0] ?? Number.NaN),
    sorted,
  );
}

/** Breaks that part something: finite, rising, above the least value and not above the greatest. */
export function usable(breaks: readonly number[], sorted: readonly number[]): number[] {
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const rising = [...new Set(breaks)].filter(Number.isFinite).sort((a, b) => a - b);
  return rising.filter((value) => value > least && value <= most);
}
