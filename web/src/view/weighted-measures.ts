import type { WeightedMeasure } from "#domain/shared-weights.ts";
import type { Parameter } from "./parameter.ts";

/** More measures than this on one side cannot be weighed by hand. */
export const mostMeasures = 6;
const longestText = 900;

/** `need=slug:60,slug:40`: measures with their weights, whole per cents; null when absent or without a single measure. */
export function weightedMeasures(key: string): Parameter<WeightedMeasure[] | null> {
  return {
    key,
    read: (text) => {
      if (!text || text.length > longestText) return null;
      const read = text.split(",").flatMap((part) => {
        const [, measure, weight] = /^([\w.-]{1,100}):(\d{1,3})$/.exec(part) ?? [];
        return measure && Number(weight) <= 100 ? [{ measure, weight: Number(weight) }] : [];
      });
      const first = read.filter((each, at) => read.findIndex(({ measure }) => measure === each.measure) === at);
      return first.length ? first.slice(0, mostMeasures) : null;
    },
    write: (value) => value?.map(({ measure, weight }) => `${measure}:${weight}`).join(",") || undefined,
  };
}
