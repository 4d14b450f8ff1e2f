/** One line of the table: what was measured, five times, and the middle of it. */
export type Measure = { name: string; unit: "ms" | "kB" | "MB"; values: number[]; target?: number };

/** The middle value; RangeError when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("A median needs at least one value.");
  return sorted.length % 2 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2;
}

/** Measure something five times, after one run that does not count. */
export async function fiveTimes(run: (round: number) => Promise<number>): Promise<number[]> {
  await run(-1);
  const values: number[] = [];
  for (let round = 0; round < 5; round++) values.push(await run(round));
  return values;
}

/** How long a piece of work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
