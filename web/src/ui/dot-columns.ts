/** One dot of a histogram: its column from the left, its place from the bottom, and the value it stands for. */
export interface Dot {
  column: number;
  level: number;
  value: number;
}

export interface DotColumns {
  dots: readonly Dot[];
  /** How many values one dot stands for, so that the tallest column fits. */
  valuesPerDot: number;
  minimum: number;
  maximum: number;
}

/**
 * Values gathered in equal columns, the lowest of each at its bottom.
 * @param columnCount how many columns fit
 * @param mostDots the tallest column that fits
 */
export function dotColumns(values: readonly number[], columnCount: number, mostDots: number): DotColumns {
  const sorted = [...values].sort((a, b) => a - b);
  const minimum = sorted[0] ?? 0;
  const maximum = sorted.at(-1) ?? 0;
  const span = maximum - minimum || 1;
  const columns = Array.from({ length: columnCount }, (): number[] => []);
  for (const value of sorted) {
    const column = Math.min(columnCount - 1, Math.floor(((value - minimum) / span) * columnCount));
    columns[column]?.push(value);
  }
  const tallest = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const valuesPerDot = Math.max(1, Math.ceil(tallest / mostDots));
  const dots = columns.flatMap((members, column) =>
    members.filter((_, i) => i % valuesPerDot === 0).map((value, level): Dot => ({ column, level, value })),
  );
  return { dots, valuesPerDot, minimum, maximum };
}
