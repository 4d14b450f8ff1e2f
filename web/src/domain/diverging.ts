import type { Classes } from "./classes.ts";
import { roundedTo } from "./indicator-format.ts";

/** Classes on both sides of a comparator, as many below as above. */
export type DivergingClasses = Classes & {
  comparator: number;
  /** The class around the comparator, when their number is odd; else null, and the comparator is a bound. */
  middle: number | null;
};

export type DivergingChoice = {
  comparator: number;
  /** 2 to 9. */
  count: number;
  decimals: number;
  /** `equal`: each class as wide. `quantile`: as many areas at each distance from the comparator, both sides together. */
  method: "equal" | "quantile";
};

/**
 * Classes around a comparator, mirrored, so that two areas as far above and below it have equally strong colours. An
 * odd number has a middle class around the comparator. Empty classes stay, or the mirror would break; where figures are
 * too coarse for so many classes there are two fewer, and so on.
 */
export function divergingClasses(
  values: readonly (number | null)[],
  { comparator, count, decimals, method }: DivergingChoice,
): DivergingClasses {
  const sorted = values
    .filter((value): value is number => value !== null && Number.isFinite(value))
    .map((value) => roundedTo(value, decimals))
    .sort((a, b) => a - b);
  const centre = roundedTo(comparator, decimals);
  const breaks = mirrored(
    sorted.map((value) => Math.abs(value - centre)).sort((a, b) => a - b),
    { comparator: centre, count, decimals, method },
  );
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const value of sorted) {
    const position = breaks.filter((bound) => value >= bound).length;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const middle = breaks.length % 2 === 0 ? breaks.length / 2 : null;
  return { method, breaks, counts: sorted.length ? counts : [], decimals, least, most, comparator: centre, middle };
}

/** How a class stands to the comparator: -1 furthest below, 0 around it, 1 furthest above. Even numbers have no 0. */
export function divergingPosition(classPosition: number, classCount: number): number {
  return classCount < 2 ? 0 : (2 * classPosition) / (classCount - 1) - 1;
}

/** Whether an area is like the comparator as far as chance lets one tell: its limits hold it. Null without limits. */
export function isSimilar(comparator: number, lower: number | null, upper: number | null): boolean | null {
  return lower === null || upper === null ? null : lower <= comparator && comparator <= upper;
}

/** Lower bounds on both sides: a figure so far below the comparator falls out of a class just as one so far above does. */
function mirrored(distances: readonly number[], choice: DivergingChoice): number[] {
  const { comparator, count, decimals, method } = choice;
  if (count < 2) return [];
  const isOdd = count % 2 === 1;
  const step = 10 ** -decimals;
  const bounds = Array.from({ length: Math.floor((count - (isOdd ? 1 : 2)) / 2) }, (_, place) => {
    const share = (isOdd ? 2 * place + 1 : 2 * place + 2) / count;
    const distance =
      method === "equal" ? (distances.at(-1) ?? 0) * share : (distances[Math.ceil(distances.length * share)] ?? 0);
    return roundedTo(distance, decimals);
  });
  // an even number needs room for a class between the comparator and the first bound
  const least = isOdd ? 0 : step;
  const areDistinct = bounds.every((bound, place) => bound > (bounds[place - 1] ?? least));
  if (!areDistinct) return mirrored(distances, { ...choice, count: count - 2 });
  const outwards = bounds.map((bound) => roundedTo(comparator + bound, decimals));
  const inwards = bounds.map((bound) => roundedTo(comparator - bound + step, decimals)).reverse();
  return isOdd ? [...inwards, ...outwards] : [...inwards, comparator, ...outwards];
}
