/** Two breaks, the lower bounds of the middle and of the highest class. */
export type ThirdsBreaks = readonly [middle: number, high: number];

/** Two measures at once in 3 × 3 classes; class 0 is low. */
export type Bivariate = {
  first: ThirdsBreaks;
  second: ThirdsBreaks;
  /** 3 × class of the first + class of the second, 0 to 8; null where either has no figure. */
  cells: (number | null)[];
  /** Areas in each of the nine cells. */
  counts: number[];
  left: number;
};

/**
 * Nine classes of two values by thirds of the areas that have both, or by breaks that are given. Equal values are never
 * parted, so thirds of tied values are uneven. `left` counts areas without both figures.
 */
export function bivariateOf(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  breaks: { first?: ThirdsBreaks; second?: ThirdsBreaks } = {},
): Bivariate {
  const both = [...first.keys()].filter((area) => isFigure(first[area]) && isFigure(second[area]));
  const firstBreaks = breaks.first ?? thirdsOf(both.map((area) => first[area] as number));
  const secondBreaks = breaks.second ?? thirdsOf(both.map((area) => second[area] as number));
  const cells = new Array<number | null>(first.length).fill(null);
  const counts = new Array<number>(9).fill(0);
  for (const area of both) {
    const cell = 3 * thirdOf(first[area] as number, firstBreaks) + thirdOf(second[area] as number, secondBreaks);
    cells[area] = cell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { first: firstBreaks, second: secondBreaks, cells, counts, left: first.length - both.length };
}

/** The breaks that cut values into thirds as nearly as ties let them; what no value reaches when there is none. */
export function thirdsOf(values: readonly number[]): ThirdsBreaks {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (step: number) => sorted[Math.ceil((sorted.length * step) / 3)] ?? Number.POSITIVE_INFINITY;
  return [at(1), at(2)];
}

/** 0, 1 or 2. */
export function thirdOf(value: number, [middle, high]: ThirdsBreaks): 0 | 1 | 2 {
  if (value >= high) return 2;
  return value >= middle ? 1 : 0;
}

function isFigure(value: number | null | undefined): boolean {
  return value !== null && value !== undefined && Number.isFinite(value);
}
