/** How a suite, or the whole run, came out. */
export type Count = {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, and what passed only when tried again, a line each: the end of a long run must say which. */
  remarks: string[];
};

/** Several counts as one. */
export function total(counts: Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
      remarks: [...sum.remarks, ...count.remarks],
    }),
    { passed: 0, failed: 0, skipped: 0, remarks: [] },
  );
}

/** A count in words; what was skipped is only named when something was. */
export function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
